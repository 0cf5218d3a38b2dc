package org.heed.history;

import org.heed.kernel.Refused;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bytes while they arrive, whatever was declared. Source: security, C3. */
final class Counted extends FilterInputStream {

    private final int largest;
    private long count;

    Counted(InputStream in, int largest) {
        super(in);
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        count += bytes;
        if (count > largest) {
            throw Refused.because("history.refused.too-large", "max", largest / 1024 / 1024)
                    .at("files");
        }
    }
}
