/** One brief in the three forms that a publisher may keep it in, with what their pages show around it. */

export const textPage = `top of page
Menu
Analysis
Jane Writer
2 min read

Intel Brief: Copyists Reach the Plans of an Example Harbour


Date: 10/10/2024


Where

  • Atlantis

  • Example Islands


Who’s involved:

  • Harbour authorities

  • Harbours (victim)

    • Harbour & Sons

    • North Quay

      • Its dock office

  • Threat Actor

    • Paper Heron (disputed)


What happened?

  • Copyists took the plans of three docks.


  • The plans were kept in a system that
    the law asked for.


Analysis

  • Systems that a law asks for are worth
    an attack *by* many.


Conclusion

The harbour must now build other docks, and that takes years. Its rivals know where.

It may not be the last one of its kind to be visited by these copyists.



 
 


32 views0 comments

Comments


bottom of page`

export const htmlPage = `<!doctype html>
<html><head><title>Copyists | Example Desk</title>
<meta property="og:title" content="Copyists Reach the Plans of an Example Harbour">
<meta property="article:published_time" content="2024-03-04T08:00:00Z">
<style>h1 { color: red }</style></head>
<body>
<nav><ul><li>Where</li><li><a href="/analysis">Analysis</a></li></ul></nav>
<header><h2>Example Desk</h2></header>
<main><article>
<h1>Intel Brief: Copyists Reach the Plans of an Example Harbour</h1>
<p><span>Jane Writer</span> &middot; 2 min read</p>
<p><strong>Date:</strong> 04/03/2024</p>
<p><strong>Where</strong></p>
<ul><li><p>Atlantis</p></li><li><p>Example&nbsp;Islands</p></li></ul>
<h2>Who&rsquo;s involved:</h2>
<ul>
  <li>Harbours (victim)<ul><li>Harbour &amp; Sons</li><li>North Quay</li></ul></li>
  <li><p>Threat Actor</p><ul><li aria-level="2"><p>Paper Heron</p></li></ul></li>
</ul>
<h2>What happened?</h2>
<ul>
<li>Copyists took the plans of <a href="https://example.com/docks">three docks</a>.<p>They were kept <em>offline</em>.</p>
<li>The <a href="javascript:alert(1)">law</a> asked for it, see <a href="https://example.org/law">https://example.org/law</a>.
</ul>
<script>document.write('<h2>Analysis</h2>')</script>
<h2>Analysis</h2>
<p>Systems that a law asks for are worth an attack by many of them.</p>
<div hidden><p>A hidden sentence that nobody who reads this page can see at all.</p></div>
<h2>Conclusion</h2>
<p>The harbour must now build other docks,<br>and that takes years.</p>
<h3>Recent Posts</h3>
<p>Another brief that is of no concern to this one, in a whole sentence.</p>
</article></main>
<footer><p>Example Desk keeps all rights to everything that is on this page.</p></footer>
</body></html>`
