package org.heed.conversation;

import org.heed.kernel.Describer;
import org.heed.kernel.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people call a record of a room above, asked of that room's describer. */
@Component
class Labels {

    private final ObjectProvider<Describer> describers;

    Labels(ObjectProvider<Describer> describers) {
        this.describers = describers;
    }

    /** A label and the path of the page; the path is empty for a record without one. */
    record Label(String text, String url) {}

    Label of(Subject subject) {
        return describers.stream()
                .filter(it -> it.kind().equals(subject.kind()))
                .flatMap(it -> it.describe(subject.id()).stream())
                .map(it -> new Label(it.label(), it.url()))
                .findFirst()
                .orElseGet(() -> new Label(subject.toString(), ""));
    }
}
