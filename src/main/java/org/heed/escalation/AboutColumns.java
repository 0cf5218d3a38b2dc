package org.heed.escalation;

import org.heed.conversation.Matter;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What a row says of the matter it is about; the same in every table of this room. */
final class AboutColumns {

    /** For the list of columns of an {@code insert}. */
    static final String NAMES =
            "about_kind, about_id, about_label, about_url, circle_id, client_id, project_id";

    /** For its values; bind {@link #of}. */
    static final String VALUES =
            ":aboutKind, :about, :label, :url, :circle, :client, :project::bigint";

    private AboutColumns() {}

    static Map<String, @Nullable Object> of(Matter matter) {
        var project = matter.project();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("aboutKind", matter.subject().kind());
        columns.put("about", matter.subject().id());
        columns.put("label", matter.label());
        columns.put("url", matter.url());
        columns.put("circle", matter.circle().value());
        columns.put("client", matter.client().value());
        columns.put("project", project == null ? null : project.value());
        return columns;
    }
}
