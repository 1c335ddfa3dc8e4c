/** What a brief begins as: a whole one, so that each part only needs to be replaced. `today`: `YYYY-MM-DD`. */
export function newBriefMarkdown(today: string): string {
  return `# What this brief is about

Date: ${today}

## Where

- A place

## Who's involved

- Those behind it (actor)
  - A name
- Those affected (victim)
  - Another name

## What happened

- One fact a point, with the number of its source. [1]

## Analysis

- One judgement a point.

## Conclusion

What follows from it.

## Sources

1. [Title of the source](https://example.com/)
`
}
