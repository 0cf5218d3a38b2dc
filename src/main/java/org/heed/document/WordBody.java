package org.heed.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.heed.kernel.Language;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Paragraph by paragraph, what stands in the body of a page. */
final class WordBody {

    private static final int INDENT_TWIPS = 340;
    private static final int QUIET_SIZE = 9;

    private final XWPFDocument document;
    private final Language language;
    private @Nullable XWPFParagraph open;

    WordBody(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    /** How letters look: bold, grey, and in which language they are. */
    private record Look(Language language, boolean bold, boolean quiet, boolean kept) {

        Look within(Element it) {
            var tag = it.attr("lang");
            return new Look(
                    tag.isEmpty() ? language : Language.of(tag).orElse(language),
                    bold || it.nameIs("strong") || it.nameIs("b"),
                    quiet || it.hasClass("quiet"),
                    kept || it.hasClass("said"));
        }
    }

    void write(@Nullable Element body) {
        if (body != null) {
            children(body, new Look(language, false, false, false));
        }
    }

    private void children(Element parent, Look look) {
        for (var node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                say(text.getWholeText(), look);
            } else if (node instanceof Element element) {
                element(element, look.within(element));
            }
        }
    }

    private void element(Element it, Look look) {
        switch (it.normalName()) {
            case "h1", "h2" ->
                    paragraph(it, look).setStyle(it.nameIs("h1") ? "Heading1" : "Heading2");
            case "p" -> paragraph(it, look);
            case "li" -> item(it, look);
            case "div" -> division(it, look);
            case "br" -> run(look).addBreak();
            default -> children(it, look);
        }
    }

    private XWPFParagraph paragraph(Element it, Look look) {
        var begun = begin();
        children(it, look);
        open = null;
        return begun;
    }

    private void item(Element it, Look look) {
        var list = it.parent();
        begin().setIndentationLeft(INDENT_TWIPS);
        boolean numbered = list != null && list.nameIs("ol");
        say(numbered ? it.elementSiblingIndex() + 1 + ". " : "• ", look);
        children(it, look);
        open = null;
    }

    private void division(Element it, Look look) {
        open = null;
        if (it.hasClass("said")) {
            var said = begin();
            said.setIndentationLeft(INDENT_TWIPS);
            said.setSpacingAfter(INDENT_TWIPS / 3);
        }
        children(it, look);
        open = null;
    }

    private void say(String text, Look look) {
        if (text.isBlank() && (open == null || !look.kept())) {
            if (open != null && !text.isEmpty()) {
                run(look).setText(" ");
            }
            return;
        }
        var lines = (look.kept() ? text.strip() : text.replaceAll("\\s+", " ")).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            var run = run(look);
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at]);
        }
    }

    private XWPFRun run(Look look) {
        var paragraph = open == null ? begin() : open;
        var run = paragraph.createRun();
        run.setBold(look.bold());
        if (look.quiet()) {
            run.setColor("555555");
            run.setFontSize(QUIET_SIZE);
        }
        // Typefaces every office program has or replaces; without one for the script it guesses.
        run.setFontFamily("Calibri", FontCharRange.ascii);
        run.setFontFamily("Calibri", FontCharRange.hAnsi);
        run.setFontFamily(
                look.language() == Language.ZH_HANT ? "Microsoft JhengHei" : "Microsoft YaHei",
                FontCharRange.eastAsia);
        var spoken = run.getCTR().getRPr().addNewLang();
        spoken.setVal(look.language() == Language.EN ? "en-GB" : "en-US");
        spoken.setEastAsia(look.language() == Language.ZH_HANT ? "zh-TW" : "zh-CN");
        return run;
    }

    private XWPFParagraph begin() {
        var begun = document.createParagraph();
        open = begun;
        return begun;
    }
}
