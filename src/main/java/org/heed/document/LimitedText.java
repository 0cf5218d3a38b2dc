package org.heed.document;

import java.io.IOException;
import java.io.Writer;

/** Takes so much of a text and no more; blanks that follow each other are one. */
final class LimitedText extends Writer {

    /** Nobody needs to read on. */
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final int most;

    LimitedText(int most) {
        this.most = most;
    }

    @Override
    public LimitedText append(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i));
        }
        return this;
    }

    /** The end of a paragraph, a row, a page. */
    void line() {
        add('\n');
    }

    private void add(char letter) {
        boolean blank = letter <= ' ' || letter == '\u00a0';
        if (blank && (text.isEmpty() || text.charAt(text.length() - 1) <= ' ')) {
            if (letter == '\n' && !text.isEmpty()) {
                text.setCharAt(text.length() - 1, '\n');
            }
            return;
        }
        if (text.length() >= most) {
            throw new Enough();
        }
        text.append(letter == '\n' ? '\n' : blank ? ' ' : letter);
    }

    @Override
    public void write(char[] letters, int from, int length) {
        for (int i = from; i < from + length; i++) {
            add(letters[i]);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {}

    @Override
    public String toString() {
        return text.toString();
    }
}
