package org.heed.document;

import org.heed.kernel.About;
import org.heed.kernel.Subject;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files as people send them. */
public final class Files {

    private Files() {}

    public static NewDocument of(Subject subject, long circle, String name, byte[] bytes) {
        return new NewDocument(
                new About(subject, circle, List.of()),
                name,
                false,
                () -> new ByteArrayInputStream(bytes));
    }

    public static NewDocument of(Subject subject, long circle, String name, String text) {
        return of(subject, circle, name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static NewDocument toClient(NewDocument document) {
        return new NewDocument(document.about(), document.name(), true, document.content());
    }
}
