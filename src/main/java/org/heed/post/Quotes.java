package org.heed.post;

import java.util.regex.Pattern;

/**
 * Guesses where an answer ends and what it answers begins. Only a guess: nothing is cut off, the
 * rest is folded. Somebody who writes between the lines is left as they wrote. Source: interop.md,
 * C.10.
 */
final class Quotes {

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?m)^[ \\t]*(?:-{2,} ?(?:Original Message|原始邮件|原始郵件|原邮件|转发邮件|轉寄郵件)"
                        + " ?-{2,}.*|_{10,}|On .{5,200}wrote:"
                        + " *|.{0,120}(?:在|于|於).{3,120}(?:写道|寫道|写到|寫到) ?[:：]"
                        + " *|(?:From|发件人|寄件者|寄件人|發件人) ?[:：].*\\n(?:.*\\n){0,3}?["
                        + " \\t]*(?:Sent|To|Date|Subject|发送时间|收件人|收件者|傳送時間|寄件日期|日期|主题|主旨) ?[:：].*"
                        + "|>.*)$");

    private Quotes() {}

    /**
     * @param fresh never blank unless the whole mail is
     * @param quoted what it answers, as it stood; may be empty
     */
    record Folded(String fresh, String quoted) {}

    static Folded of(String text) {
        var begin = BEGINS.matcher(text);
        if (!begin.find()) {
            return new Folded(text.strip(), "");
        }
        var fresh = text.substring(0, begin.start()).strip();
        var rest = text.substring(begin.start()).strip();
        return fresh.isEmpty() || answersBetween(rest)
                ? new Folded(text.strip(), "")
                : new Folded(fresh, rest);
    }

    /** Quoted lines, then lines of their own: they answer point by point. */
    private static boolean answersBetween(String rest) {
        boolean quoted = false;
        for (var line : rest.lines().toList()) {
            if (line.startsWith(">")) {
                quoted = true;
            } else if (quoted && !line.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
