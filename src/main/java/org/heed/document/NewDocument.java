package org.heed.document;

import org.heed.kernel.About;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as it arrives.
 *
 * @param about the record it belongs to, and on whose timelines it shows
 * @param name as the sender's machine calls it; cleaned before it is kept
 * @param clientVisible whether the client's people may have it
 * @param content opened once, read once, closed
 */
public record NewDocument(About about, String name, boolean clientVisible, Content content) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
