package org.heed.post;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes a mail apart, part by part, and never goes deeper, wider or longer than a mail of a person
 * does. Mails inside the mail are files, not opened. Source: security, B8; RFC 2045.
 */
final class MimeReader {

    static final int DEEPEST = 30;
    static final int MOST_PARTS = 500;
    private static final int MOST_HEADERS = 2_000;
    private static final int LONGEST_HEADER = 256 * 1024;

    private static final MimeConfig LIMITS =
            new MimeConfig.Builder()
                    .setMaxLineLen(LONGEST_HEADER)
                    .setMaxHeaderCount(MOST_HEADERS)
                    .setMaxHeaderLen(LONGEST_HEADER)
                    .setMaxContentLen(-1)
                    .build();

    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<Body> bodies = new ArrayList<>();
    private Map<String, Field> fields = new LinkedHashMap<>();
    private int depth;

    private MimeReader() {}

    /** A part that holds something, with what its headers say. */
    record Body(
            String type,
            @Nullable String charset,
            String method,
            String name,
            String contentId,
            boolean attached,
            byte[] content) {}

    /** Everything read, before it is told what is words and what is a file. */
    record Read(Map<String, List<String>> headers, List<Body> bodies) {}

    /**
     * @throws Unreadable with the reason
     */
    static Read read(byte[] raw) {
        var reader = new MimeReader();
        try {
            reader.walk(raw);
        } catch (MimeException | IOException broken) {
            throw new Unreadable(
                    broken.getMessage() == null ? broken.toString() : broken.getMessage());
        }
        return new Read(reader.headers, reader.bodies);
    }

    private void walk(byte[] raw) throws MimeException, IOException {
        var stream = new MimeTokenStream(LIMITS);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(raw));
        for (var at = stream.getState(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
            switch (at) {
                case T_START_HEADER -> fields = new LinkedHashMap<>();
                case T_FIELD -> field(stream.getField());
                case T_START_MULTIPART -> deeper();
                case T_END_MULTIPART -> depth--;
                case T_BODY -> body(stream);
                default -> {}
            }
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new Unreadable("More than " + DEEPEST + " parts inside one another");
        }
    }

    private void field(Field field) {
        var name = field.getName().strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, field);
        if (depth == 0 && bodies.isEmpty()) {
            headers.computeIfAbsent(name, it -> new ArrayList<>()).add(Headers.value(field));
        }
    }

    private void body(MimeTokenStream stream) throws IOException {
        if (bodies.size() >= MOST_PARTS) {
            throw new Unreadable("More than " + MOST_PARTS + " parts");
        }
        var described = stream.getBodyDescriptor();
        var disposition = fields.get("content-disposition");
        var shown =
                disposition == null
                        ? null
                        : ContentDispositionFieldLenientImpl.PARSER.parse(
                                disposition, DecodeMonitor.SILENT);
        var type = fields.get("content-type");
        var typed =
                type == null
                        ? null
                        : ContentTypeFieldLenientImpl.PARSER.parse(type, DecodeMonitor.SILENT);
        var name = shown == null ? null : shown.getFilename();
        if (name == null && typed != null) {
            name = typed.getParameter("name");
        }
        var method = typed == null ? null : typed.getParameter("method");
        bodies.add(
                new Body(
                        described.getMimeType().toLowerCase(Locale.ROOT),
                        type == null ? null : described.getCharset(),
                        method == null ? "" : method.strip().toUpperCase(Locale.ROOT),
                        name == null ? "" : Headers.name(name),
                        contentId(),
                        shown != null && shown.isAttachment(),
                        stream.getDecodedInputStream().readAllBytes()));
    }

    private String contentId() {
        var id = fields.get("content-id");
        return id == null ? "" : Headers.value(id).replaceAll("[<>]", "").strip();
    }
}
