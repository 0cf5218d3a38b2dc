package org.heed.conversation;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of people as values of mail headers. A value is one line whatever was typed, and whatever
 * is not plainly harmless is encoded, so that neither a line break nor an encoded word smuggled in
 * as text becomes a header. Source: RFC 2047; security, B4.
 */
final class HeaderText {

    /** Octets of one encoded word's content: 45 become 60 characters of Base64. */
    private static final int OCTETS = 45;

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ,.:;/()#+_-]{0,59}");
    private static final Pattern ATOMS = Pattern.compile("[A-Za-z0-9 ]{1,60}");
    private static final Pattern ONE =
            Pattern.compile(
                    "[^\\s\\p{C}@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s\\p{C}@<>,;:\"()\\[\\]\\\\]{1,253}");
    private static final Pattern WIRE =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
                            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)*[A-Za-z0-9-]{1,63}");

    private HeaderText() {}

    /** One line: control characters, line ends of any kind and reversing marks become blanks. */
    static String line(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}]+", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    /** Whether it is one address, no name, no comment, no quoting; in whatever letters. */
    static boolean address(String text) {
        return text.length() <= 254 && ONE.matcher(text).matches();
    }

    /**
     * The address as mail servers write it, a domain of other letters in its ASCII form; empty when
     * no mail can be sent to it, because other letters stand before the at sign or it is none.
     */
    static Optional<String> wire(String text) {
        var typed = text.strip();
        if (!address(typed)) {
            return Optional.empty();
        }
        int at = typed.lastIndexOf('@') + 1;
        try {
            var domain = IDN.toASCII(typed.substring(at), IDN.USE_STD3_ASCII_RULES);
            return Optional.of(typed.substring(0, at) + domain)
                    .filter(it -> it.length() <= 254 && WIRE.matcher(it).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** The value of an unstructured header, folded. */
    static String encode(String typed) {
        var line = line(typed);
        if (line.isEmpty() || PLAIN.matcher(line).matches()) {
            return line;
        }
        return String.join("\r\n ", words(line));
    }

    /** A mailbox as From and To write it. */
    static String mailbox(String name, String address) {
        var wire = wire(address).orElseThrow(() -> new IllegalArgumentException("Not an address"));
        var line = line(name);
        if (line.isEmpty()) {
            return wire;
        }
        var shown = ATOMS.matcher(line).matches() ? line : String.join("\r\n ", words(line));
        return shown + " <" + wire + ">";
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var part = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            var text = Character.toString(letter);
            int more = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                words.add(word(part));
                part.setLength(0);
                octets = 0;
            }
            part.append(text);
            octets += more;
        }
        words.add(word(part));
        return words;
    }

    private static String word(CharSequence text) {
        var octets = text.toString().getBytes(StandardCharsets.UTF_8);
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(octets) + "?=";
    }
}
