package org.heed.post;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

import java.util.Map;

/**
 * HTML of strangers, fit to be looked at: words, their order, and pictures that came with the mail.
 * Nothing that runs, asks anybody, or reaches out of its frame. Pictures from elsewhere leave their
 * text. Source: security, B9.
 */
final class SafeHtml {

    /** Longer mails are read as text; the whole is kept with the mail. */
    private static final int LONGEST = 1_000_000;

    private static final Safelist ALLOWED =
            Safelist.none()
                    .addTags("p", "br", "div", "span", "b", "strong", "i", "em", "u", "s", "sub")
                    .addTags("sup", "blockquote", "pre", "code", "ul", "ol", "li", "dl", "dt", "dd")
                    .addTags("h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "thead", "tbody")
                    .addTags("tr", "td", "th", "caption", "img")
                    .addAttributes("td", "colspan", "rowspan")
                    .addAttributes("th", "colspan", "rowspan")
                    .addAttributes("img", "src", "alt");

    private SafeHtml() {}

    /**
     * @param pictures where a picture of the mail is fetched, by its content id
     */
    static String of(String html, Map<String, String> pictures) {
        if (html.isEmpty() || html.length() > LONGEST) {
            return "";
        }
        var clean = new Cleaner(ALLOWED).clean(Jsoup.parse(html));
        clean.outputSettings().prettyPrint(false);
        for (Element picture : clean.select("img")) {
            var source = picture.attr("src");
            var own = source.startsWith("cid:") ? pictures.get(source.substring(4)) : null;
            if (own == null) {
                picture.replaceWith(new Element("i").text(picture.attr("alt")));
            } else {
                picture.attr("src", own);
            }
        }
        return clean.body().html();
    }
}
