package org.heed.document;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A document somebody may have, ready to be sent. Its bytes are read row by row while they are
 * written, so that a slow reader holds neither memory nor a transaction.
 */
public final class Opened {

    private static final String ATTRIBUTE_CHARACTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private final DocumentRepository repository;
    private final DocumentId id;
    private final String name;
    private final String type;
    private final long size;

    Opened(DocumentRepository repository, DocumentId id, String name, String type, long size) {
        this.repository = repository;
        this.id = id;
        this.name = name;
        this.type = type;
        this.size = size;
    }

    public void writeTo(OutputStream out) throws IOException {
        long left = size;
        for (int number = 0; left > 0; number++) {
            var bytes = repository.chunk(id, number).orElseThrow();
            out.write(bytes);
            left -= bytes.length;
        }
    }

    /**
     * Answers with the file: as an attachment, never to be guessed at, never to run in our origin.
     * Source: RFC 6266; security, C1, C2.
     */
    public void sendTo(HttpServletResponse response) throws IOException {
        response.setContentType(FileType.sentAs(type));
        response.setContentLengthLong(size);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        writeTo(response.getOutputStream());
    }

    /** The plain name for old readers, the true one in UTF-8 for all others. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^ !#$&'()+,\\-.0-9;=@A-Z\\[\\]^_`a-z{}~]", "_");
        var whole = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            if (ATTRIBUTE_CHARACTERS.indexOf(one) >= 0) {
                whole.append((char) one);
            } else {
                whole.append("%%%02X".formatted(one));
            }
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
