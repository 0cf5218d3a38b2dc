package org.heed.complaint;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.clock.Severity;
import org.heed.conversation.Emotion;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of enums and the columns of a card, read back. */
final class ComplaintRow {

    private ComplaintRow() {}

    static ComplaintCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var contact = Sql.maybeLong(row, "contact_id");
        var about = Sql.maybeLong(row, "about_person_id");
        var merged = Sql.maybeInt(row, "merged_into");
        var matter = row.getString("matter");
        return new ComplaintCard(
                new ComplaintId(row.getLong("id")),
                new ComplaintNumber(row.getInt("number")),
                row.getInt("version"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                project == null ? null : new ProjectId(project),
                row.getString("project_name"),
                contact == null ? null : new ContactId(contact),
                row.getString("who"),
                row.getString("complainant_address"),
                channel(row.getString("channel")),
                Sql.instant(row, "received_at"),
                Sql.instant(row, "recorded_at"),
                StateRow.actor(row, "recorder"),
                row.getString("words"),
                language(row.getString("language")),
                row.getString("title"),
                language(row.getString("title_language")),
                row.getString("demand"),
                matter == null ? null : Matter.of(matter),
                row.getString("object"),
                row.getString("background"),
                severity(row.getString("severity")),
                emotion(row.getString("emotion")),
                about == null ? null : new PersonId(about),
                new ComplaintCard.Person(
                        new PersonId(row.getLong("owner_id")), row.getString("owner_name")),
                people(row),
                Sql.texts(row, "tags"),
                StateRow.read(row),
                row.getInt("reopenings"),
                merged == null ? null : new ComplaintNumber(merged),
                Sql.maybeInstant(row, "due_at"),
                Sql.maybeInstant(row, "plan_put_at"));
    }

    private static List<ComplaintCard.Person> people(ResultSet row) throws SQLException {
        var ids = Sql.longs(row, "co_owner_ids");
        var names = Sql.texts(row, "co_owner_names");
        var people = new ArrayList<ComplaintCard.Person>();
        for (int i = 0; i < ids.size(); i++) {
            people.add(new ComplaintCard.Person(new PersonId(ids.get(i)), names.get(i)));
        }
        return people;
    }

    static Channel channel(String word) {
        return Channel.of(word).orElseThrow();
    }

    static Language language(String tag) {
        return Language.of(tag).orElseThrow();
    }

    static @Nullable Severity severity(@Nullable String word) {
        return word == null ? null : Severity.of(word);
    }

    static @Nullable Emotion emotion(@Nullable String word) {
        return word == null ? null : Emotion.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static @Nullable String word(@Nullable Emotion emotion) {
        return emotion == null ? null : emotion.name().toLowerCase(Locale.ROOT);
    }
}
