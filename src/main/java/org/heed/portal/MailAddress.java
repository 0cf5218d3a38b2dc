package org.heed.portal;

import java.util.regex.Pattern;

/**
 * What may stand in a field for a mail address: one address, in plain letters, so that no second
 * one and no look-alike letter slips in. Source: security, D6.
 */
final class MailAddress {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private MailAddress() {}

    static boolean is(String text) {
        return text.length() <= 254 && ADDRESS.matcher(text.strip()).matches();
    }
}
