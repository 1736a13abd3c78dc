namespace MatchEngine.Page.Tests;

/// <summary>Questions to the page's own tree.</summary>
internal static class Scripts
{
    /// <summary>Texts whose contrast with their ground is under 4.5 to 1 (WCAG 2.1, 1.4.3).</summary>
    public const string Contrast = """
        () => {
          const parse = color => (color.match(/[\d.]+/g) ?? []).map(Number);
          const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = element => {
            for (let at = element; at; at = at.parentElement) {
              const color = parse(getComputedStyle(at).backgroundColor);
              if (color.length === 3 || color[3] > 0.99) return color;
            }
            return [255, 255, 255];
          };
          const faint = [];
          for (const element of document.querySelectorAll('header *, main *, footer *, dialog *')) {
            const text = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim() !== '');
            if (!text || element.closest('[hidden], .hidden, option') || element.getClientRects().length === 0) continue;
            const [a, b] = [light(parse(getComputedStyle(element).color)), light(ground(element))];
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) faint.push(`${element.tagName}.${element.className}: ${ratio.toFixed(2)} '${element.textContent.trim().slice(0, 30)}'`);
          }
          return faint;
        }
        """;

    /// <summary>Controls that a screen reader could not name.</summary>
    public const string Nameless = """
        () => [...document.querySelectorAll('button, a[href], input, select, [role=combobox], [role=grid], dialog[open]')]
          .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || e.labels?.length))
          .map(e => e.outerHTML.slice(0, 80))
        """;

    /// <summary>Headings that leave a level out.</summary>
    public const string HeadingSteps = """
        () => [...document.querySelectorAll('main :is(h1,h2,h3,h4)')].map(h => [Number(h.tagName[1]), h.textContent])
          .filter(([level], i, all) => i > 0 && level > all[i - 1][0] + 1).map(([level, text]) => `h${level} ${text}`)
        """;
}
