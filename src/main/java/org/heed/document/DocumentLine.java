package org.heed.document;

import org.heed.kernel.Actor;

import java.time.Instant;
import java.util.HexFormat;

/**
 * A document as staff see it in a list.
 *
 * @param type media type found in its content
 * @param mismatch whether its name claims another type: to be opened with care
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
public record DocumentLine(
        DocumentId id,
        String name,
        String type,
        boolean mismatch,
        long size,
        String sha256,
        boolean clientVisible,
        Instant keptAt,
        Actor actor) {

    /** Path of its download. */
    public String url() {
        return "/documents/" + id.value();
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
