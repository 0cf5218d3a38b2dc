package org.heed.desk.web;

import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Words;
import org.heed.project.ProjectLists;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be done to the record whose page somebody looks at: what its room says, and what other
 * rooms do with any record.
 */
@Component
class HereVerbs {

    /** A record's page, or one of those below it. */
    private static final Pattern RECORD =
            Pattern.compile("(/(complaints|clients|projects)/([A-Za-z0-9-]{1,100}))(?:[/?#].*)?");

    /** Says whether one follows it, and lets one begin or end. */
    private static final String FOLLOW = "/notifications/followings?page=";

    private final List<RecordVerbs> rooms;
    private final ComplaintLists complaints;
    private final ClientLists clients;
    private final ProjectLists projects;
    private final Words words;

    HereVerbs(
            List<RecordVerbs> rooms,
            ComplaintLists complaints,
            ClientLists clients,
            ProjectLists projects,
            Words words) {
        this.rooms = rooms;
        this.complaints = complaints;
        this.clients = clients;
        this.projects = projects;
        this.words = words;
    }

    /** Nothing on pages of no record, and of records that are not theirs. */
    List<DeskPages.Entry> on(Me me, String at) {
        var record = RECORD.matcher(at);
        if (!record.matches()) {
            return List.of();
        }
        var page = record.group(1);
        var verbs = new ArrayList<RecordVerb>();
        rooms.forEach(room -> verbs.addAll(room.on(me, page)));
        var beside = beside(me, record.group(2), record.group(3));
        verbs.addAll(Math.min(verbs.size(), 4), beside);
        if (!beside.isEmpty()) {
            verbs.add(RecordVerb.to("eye", "desk.palette.follow", FOLLOW + page));
        }
        return verbs.stream().map(it -> entry(me, it)).toList();
    }

    private List<RecordVerb> beside(Me me, String kind, String record) {
        return switch (kind) {
            case "complaints" ->
                    complaint(me, record)
                            .map(it -> List.of(promise(it.number().toString())))
                            .orElse(List.of());
            case "clients" ->
                    clients.find(me, record)
                            .map(it -> List.of(register("for", record), promise(record)))
                            .orElse(List.of());
            default ->
                    projects.find(me, record)
                            .map(it -> List.of(register("in", record), promise(record)))
                            .orElse(List.of());
        };
    }

    private Optional<ComplaintCard> complaint(Me me, String record) {
        try {
            return ComplaintNumber.of(record).map(it -> complaints.card(me, it));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private static RecordVerb register(String as, String record) {
        var url = "/complaints/new?" + as + "=" + record;
        return RecordVerb.to("plus", "desk.palette.complaint-here", url);
    }

    private static RecordVerb promise(String record) {
        var url = "/promises/new?about=" + record;
        return RecordVerb.to("promise", "desk.palette.promise", url).by("+");
    }

    private DeskPages.Entry entry(Me me, RecordVerb verb) {
        return new DeskPages.Entry(
                verb.icon(),
                words.say(me.language(), verb.key()),
                "",
                verb.url(),
                null,
                verb.shortcut(),
                verb.version());
    }
}
