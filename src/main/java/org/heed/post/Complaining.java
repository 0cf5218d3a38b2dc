package org.heed.post;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Guesses whether somebody says that something is wrong. Only a hint beside a mail that waits: a
 * complaint is any dissatisfaction that expects an answer, whatever its words, and a person
 * decides.
 */
final class Complaining {

    private static final Pattern WORDS =
            Pattern.compile(
                    "complain|unacceptable|disappoint|dissatisf|not working|does not work|doesn't"
                            + " work|still (?:not|waiting)|broken|overdue|delay|late"
                            + " again|refund|escalat|fed up|wrong|fail|never (?:got|received|heard)"
                            + "|投诉|投訴|客訴|不满|不滿|失望|延期|延误|延誤|拖延|出错|出錯|故障|无法使用|無法使用"
                            + "|不能用|跳票|没人|沒人|没有人|沒有人|太慢|退款|赔偿|賠償|解释一下|給個說法|给个说法"
                            + "|无法接受|無法接受|不能接受|又坏|又壞|差劲|差勁");

    private Complaining() {}

    static boolean sounds(String subject, String words) {
        return WORDS.matcher((subject + "\n" + words).toLowerCase(Locale.ROOT)).find();
    }
}
