package org.heed.document;

import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * What a file is, decided from its first bytes; the name only says which kind of the same thing.
 * Source: security, C1, C6.
 *
 * @param name media type, such as {@code application/pdf}
 * @param mismatch whether the file's name claims to be something else
 */
record FileType(String name, boolean mismatch) {

    static final String UNKNOWN = "application/octet-stream";

    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    static FileType of(byte[] start, String fileName) {
        var found = TIKA.detect(start, fileName);
        var claimed = TIKA.detect(fileName);
        return new FileType(found, !claimed.equals(UNKNOWN) && !isKindOf(found, claimed));
    }

    private static boolean isKindOf(String found, String claimed) {
        var one = MediaType.parse(found);
        var other = MediaType.parse(claimed);
        return one != null
                && other != null
                && (TYPES.normalize(one).equals(TYPES.normalize(other))
                        || TYPES.isInstanceOf(one, TYPES.normalize(other)));
    }

    /**
     * The type its download is sent with: what a browser could run in our name is sent as bytes.
     */
    static String sentAs(String type) {
        boolean plain = type.equals("text/plain") || type.equals("text/csv");
        boolean active =
                type.startsWith("text/") && !plain
                        || type.endsWith("+xml")
                        || type.endsWith("/xml")
                        || type.contains("script")
                        || type.startsWith("multipart/")
                        || type.startsWith("message/")
                        || type.contains("html")
                        || type.contains("flash");
        return active ? UNKNOWN : type;
    }
}
