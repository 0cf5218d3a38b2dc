package org.heed.conversation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Stream;

/** Whose a thing said is: its record, and the client and project whose timelines show it too. */
final class Matters {

    private Matters() {}

    static About about(
            Subject subject, CircleId circle, ClientId client, @Nullable ProjectId project) {
        var alongside =
                Stream.of(
                                new Subject("client", client.value()),
                                project == null ? subject : new Subject("project", project.value()))
                        .filter(it -> !it.equals(subject))
                        .toList();
        return new About(subject, circle.value(), alongside);
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
