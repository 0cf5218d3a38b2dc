package org.heed.security;

import jakarta.servlet.http.Cookie;

import org.heed.identity.Me;
import org.heed.identity.PersonId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One of two clients that are alike to the last record, with a project manager who sees only this
 * one, and a canary in every text.
 *
 * @param canary a word that stands nowhere else
 * @param dress stands in every text, too
 * @param token of the manager, for reading and writing
 * @param records ids and numbers by the names the tables use
 * @param devices the browser of a contact who gave their code
 */
public record Mirror(
        String canary,
        String dress,
        Me manager,
        PersonId member,
        String token,
        Map<String, String> records,
        List<Cookie> devices) {

    Mirror(String canary, String dress, Me manager, PersonId member, String token) {
        this(canary, dress, manager, member, token, new HashMap<>(), new ArrayList<>());
    }

    /** A text of this client's that every text search would find. */
    String says(String what) {
        return Mirrors.COMMON + " " + canary + " " + dress + what;
    }

    public String get(String record) {
        return Objects.requireNonNull(
                records.get(record), () -> "Mirrors makes no record called $" + record);
    }

    /** Whether a name of the tables means a record that belongs to one client. */
    boolean owns(String record) {
        return records.containsKey(record);
    }

    void keep(String record, String id) {
        records.put(record, id);
    }
}
