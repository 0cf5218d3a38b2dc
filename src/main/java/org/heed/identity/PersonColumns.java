package org.heed.identity;

import java.util.HashMap;
import java.util.Map;

/** A draft as the table keeps it. */
record PersonColumns(PersonDraft draft) {

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("email", draft.email());
        values.put("name", draft.name());
        values.put("role", PeopleLists.slug(draft.role()));
        values.put("superior", draft.superior() == null ? null : draft.superior().value());
        values.put("phone", draft.phone());
        values.put("language", draft.language().tag());
        values.put("zone", draft.zone().getId());
        values.put("sort", PersonKeys.sort(draft.name()));
        return values;
    }
}
