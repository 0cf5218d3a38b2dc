package org.heed.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Cuts a mailbox into its mails while it is read, one in memory at a time. A line that begins with
 * "From " and a time, after an empty one, begins a mail; the writers' marks before such lines
 * inside a mail are taken off again. Source: RFC 4155, mboxrd.
 */
final class Mbox {

    private static final Pattern BEGINS =
            Pattern.compile("From .*\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile(">+From .*", Pattern.DOTALL);
    private static final int LONGEST_MARK = 200;

    private final InputStream in;
    private final int largest;

    Mbox(InputStream in, int largest) {
        this.in = in;
        this.largest = largest;
    }

    /** Takes the mails as they come. */
    interface Taker {

        /**
         * @param number counted from 1
         */
        void mail(int number, byte[] raw);

        /** One larger than is taken. */
        void tooLarge(int number);

        /** False ends the reading. */
        boolean more(int number);
    }

    void each(Taker taker) throws IOException {
        var mail = new ByteArrayOutputStream();
        int number = 0;
        boolean after = true;
        boolean large = false;
        for (var line = line(); line.length > 0; line = line()) {
            if (after && begins(line)) {
                give(taker, number, mail, large);
                mail.reset();
                large = false;
                if (!taker.more(++number)) {
                    return;
                }
            } else if (mail.size() + line.length > largest) {
                large = true;
            } else {
                mail.writeBytes(unmarked(line));
            }
            after = isBlank(line);
        }
        give(taker, number, mail, large);
    }

    private static void give(Taker taker, int number, ByteArrayOutputStream mail, boolean large) {
        if (large) {
            taker.tooLarge(number);
        } else if (number > 0 && mail.size() > 0) {
            taker.mail(number, mail.toByteArray());
        }
    }

    /** With its end; empty at the end of the file. A line longer than a mail comes in pieces. */
    private byte[] line() throws IOException {
        var line = new ByteArrayOutputStream();
        int letter;
        while (line.size() < largest && (letter = in.read()) >= 0) {
            line.write(letter);
            if (letter == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean begins(byte[] line) {
        return line[0] == 'F'
                && line.length <= LONGEST_MARK
                && BEGINS.matcher(text(line)).matches();
    }

    private static byte[] unmarked(byte[] line) {
        if (line[0] != '>' || !MARKED.matcher(text(line)).matches()) {
            return line;
        }
        var rest = new byte[line.length - 1];
        System.arraycopy(line, 1, rest, 0, rest.length);
        return rest;
    }

    private static String text(byte[] line) {
        return new String(
                line, 0, Math.min(line.length, LONGEST_MARK), StandardCharsets.ISO_8859_1);
    }

    private static boolean isBlank(byte[] line) {
        return line.length <= 2 && (line[0] == '\n' || line[0] == '\r');
    }
}
