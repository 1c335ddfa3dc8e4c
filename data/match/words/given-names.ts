/**
 * Common given names of several languages; those that are words, places or months (Will, Paris, June) are left out,
 * since they stand before names for other reasons.
 */

import { lowerCase, startsWithCapital } from '../letter-case'

const givenNames = new Set(
  (
    'aaron abby abigail abraham adam adele adrian adriana agnes ahmad ahmed alan alana albert alec alejandra ' +
    'alejandro alex alexander alexandra alexei alexis alfred alfredo ali alice alicia alisha alison alistair allan ' +
    'allen allison alvin alyssa amanda amelia amir amos amy anastasia anders andre andrea andreas andrew andrey ' +
    'angela angelica angelina angelo anita ann anna anne annette annie anthony antoine antonia antonio antony archie ' +
    'ariana armando arnold arthur arturo ashley aubrey audrey ava barack barbara barry beatrice becky belinda ' +
    'benedict benjamin bernadette bernard bernice bert bertha beth bethany betty beverly bill billy blanche bob ' +
    'bobby bonnie boris brad bradley brandi brandon brenda brendan brent brett brian bridget britney brittany brody ' +
    'bruce bruno bryan bryce bryson byron calvin camille candace candice carl carla carlo carlos carlton carly ' +
    'carmen carol caroline carolyn carrie casey cassandra cassie catherine cecil cecilia cedric celia cesar charles ' +
    'charlie cheryl chester chris christie christina christine christopher christy cindy claire clara clarence ' +
    'claudia clayton clifford clint clive colin connie connor conor constance corey cory courtney craig curtis ' +
    'cynthia damian damien damon dan daniel danny daphne daren darius darlene darrell darren darryl daryl dave david ' +
    'deandre deanna debbie deborah debra delores demetrius denise dennis derek derrick desiree desmond devin diana ' +
    'diane dick diego dina dmitri dmitriy dmitry dolores dominic dominique donald donna donnie doris dorothea ' +
    'dorothy doug douglas duane duncan dustin dwayne dwight dylan ed eddie edgar edith edmund eduardo edward edwin ' +
    'eileen elaina elaine eleanor elena eli elijah elisabeth elise elizabeth ella ellen ellie elliot elliott ellis ' +
    'elmer elsa elsie elton emanuel emilia emilio emily emma emmanuel enrique eric erica ericka erik erika erin ' +
    'ernest ernesto estelle esther ethan ethel eugene eunice eva evan evelyn evgenia evgeny ezra felicia felipe ' +
    'felix fernando fiona florian frances francis francois franz françois fred freddie frederick friedrich gabriel ' +
    'gabriella gabrielle gail garrett gary gavin gemma genevieve geoff geoffrey george georgina gerald geraldine ' +
    'gerard gertrude gilbert gina giovanni giuseppe gladys glen glenda glenn glenys gloria gordon graham greg ' +
    'gregory greta gretchen guido guillermo gustavo gwen gwendolyn hanna hannah hannes hans harold harriet harrison ' +
    'harry harvey hassan heather hector heidi heinrich helen helena henri henrik henry herbert herman hilary hillary ' +
    'horace howard hubert hugh hugo hussein ian ibrahim ida ignacio igor ines ingrid irene irina irving isaac isabel ' +
    'isabella isaiah isla ismail ivan ivanka jack jackie jaclyn jacob jacqueline jacques jada jaime jake jamal jamar ' +
    'james jamie jan jana jane janelle janet janice janine jared jarrett jasmine jason javier jaxon jay jayden jean ' +
    'jeanette jeanne jeannie jeff jeffery jeffrey jenna jennie jennifer jenny jeremiah jeremy jermaine jerome jerry ' +
    'jesse jessica jill jillian jim jimmy joan joanna joanne jocelyn jodi jody joe joel joey johann johannes john ' +
    'johnathan johnnie johnny jon jonas jonathan jonathon jordi jorge jose josefina joseph josephine josh joshua ' +
    'josie josé joyce juan juana juanita judi judith judy julia julian julianne julie juliet juliette justin jürgen ' +
    'kaitlyn kara karen karina karl karla kasey kate katelyn katharine katherina katherine kathleen kathryn kathy ' +
    'katie katrina katy kayla keira keisha keith kelley kellie kelly kelsey ken kendall kendra kenneth kenny kerri ' +
    'kevin kieran kim kirk kirsten klaus krista kristen kristi kristin kristina kristy krystal kurt kyle kylie lamar ' +
    'lamont lana lara larry latoya laura lauren laurence laurie lawrence leah leanne leigh lena leo leon leonard ' +
    'leroy leslie leticia lewis lillian linda lionel lisa liz lloyd lorenzo loretta lori lorraine lottie lou louis ' +
    'louise lucas lucia lucille lucy ludwig luigi luis luisa luke lydia lyle lynn mabel mackenzie madeleine madeline ' +
    'malcolm mandy manuel marc marcel marcella marcia marco marcus margaret margie margot marguerite maria mariana ' +
    'marianne maribel marie marilyn marina mario marion marissa marjorie mark marlene marlon marsha martha martin ' +
    'marty marvin mary maryam mathew matt matteo matthew mattie maureen maurice max maxine mayra megan meghan mehmet ' +
    'melanie melinda melissa melvin meredith micah michael micheal michel michele michelle miguel mike mikhail ' +
    'mildred milton mindy miranda mohamad mohamed mohammad mohammed molly mona monica moses moshe muhammad muriel ' +
    'mustafa myra myron myrtle nadia nancy naomi natalia natalie natalya natasha nathan neil nellie nettie nicholas ' +
    'nick nico nicolas nicole nigel nikolai nina noah nora norma norman oksana oleg olga oliver olivia omar omari ' +
    'oscar otto owen pablo paige pamela patricia patrick patsy patti patty paul paula paulina pauline pavel pavlo ' +
    'pedro peggy penelope peter petra phil philip philippe phillip phyllis pierre polly preston priscilla rachael ' +
    'rachel rafael raheem ralph ramon ramona randall randy raoul raquel rashad raul raymond rebecca reginald renee ' +
    'reuben rhonda ricardo richard rick ricky rita robbie robert roberta roberto robin robyn rochelle roderick ' +
    'rodney rodrigo rogelio roger roland rolf ron ronald ronnie rory rosa rosalie rosemary roxanne roy ruben rudolf ' +
    'rufus rupert russel russell ruth ryan sabrina sadie sally salvatore sam samantha samuel sandra sara sarah saul ' +
    'scott sean sebastian selena selma serena sergei sergey sergio sergiy seth shane shari sharon shaun shauna shawn ' +
    'sheila shelby sheldon shelley shelly sheri sherri sherry shirley sidney silvia simon simone sofia sonia sophia ' +
    'sophie spencer stacey stacy stanley stefan stella stephan stephanie stephen steve steven stewart stuart sue ' +
    'susan susanna susie suzanne sven svetlana sylvia tabitha tamara tamika tammy tanya tara tasha tatiana taylor ' +
    'ted terence teresa teri terrance terrell terrence terri terry tessa thelma theo theodore theresa thomas tiffany ' +
    'tim timmy timothy tina tobias toby todd tom tomas tommy toni tony tonya tracey traci tracie tracy travis trent ' +
    'trevon trevor tricia trisha troy tyler tyrone ulrich ursula valerie vanessa vera verna vernon veronica vicki ' +
    'vickie vicky victor viktor vince vincent virgil vivian vladimir walter wanda wayne wendy werner wesley whitney ' +
    'wilbur wilfred wilhelm willard william willie wilma winifred wolfgang xavier yasmin yolanda yuri yusuf yvette ' +
    'yvonne zachary zack zoe'
  ).split(' '),
)

/** Short forms that begin with another letter than the name. */
const fullForms: Readonly<Record<string, string>> = {
  bill: 'william',
  billy: 'william',
  bob: 'robert',
  bobby: 'robert',
  dick: 'richard',
  ted: 'edward',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betty: 'elizabeth',
  tony: 'anthony',
  peggy: 'margaret',
  molly: 'mary',
  jack: 'john',
  larry: 'lawrence',
  hank: 'henry',
}

/** The letter by which a given name is compared, so that "Jim" may be James and "Bill" William; '' if it has none. */
export function initialOf(given: string): string {
  const lower = lowerCase(given)
  return /^[a-z]/u.test(lower) ? (fullForms[lower] ?? lower).charAt(0) : ''
}

/** Whether a word with a capital is one of these names. */
export function isGivenName(word: string): boolean {
  return startsWithCapital(word) && givenNames.has(lowerCase(word))
}
