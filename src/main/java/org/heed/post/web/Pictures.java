package org.heed.post.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells pictures by their first bytes; never drawings, which are programs. */
final class Pictures {

    private Pictures() {}

    /** Its media type; empty for everything a browser might run. */
    static Optional<String> type(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        } else if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        } else {
            return Optional.empty();
        }
    }
}
