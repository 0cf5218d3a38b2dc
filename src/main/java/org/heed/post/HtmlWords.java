package org.heed.post;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.Set;

/** What an HTML mail says, as plain lines. */
final class HtmlWords {

    private static final Set<String> NOT_SAID = Set.of("script", "style", "head", "title");
    private static final Set<String> LINES =
            Set.of("br", "p", "div", "tr", "li", "h1", "h2", "h3", "blockquote", "table", "hr");

    private HtmlWords() {}

    static String of(Document html) {
        html.select(String.join(",", NOT_SAID)).remove();
        var said = new StringBuilder();
        html.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            said.append(text.text());
                        } else if (node instanceof Element it && LINES.contains(it.tagName())) {
                            said.append('\n');
                        }
                    }
                });
        return said.toString()
                .replace('\u00A0', ' ')
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
