package org.heed.complaint.web;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.complaint.Workspace;
import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.heed.kernel.NotFound;
import org.heed.lesson.LessonLists;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What can be done to a complaint now: for the menu of its page, and for the palette. */
@Component
class ComplaintVerbs implements RecordVerbs {

    private static final String HERE = "/complaints/";

    private final ComplaintLists complaints;
    private final LessonLists lessons;

    ComplaintVerbs(ComplaintLists complaints, LessonLists lessons) {
        this.complaints = complaints;
        this.lessons = lessons;
    }

    @Override
    public List<RecordVerb> on(Me me, String page) {
        return page.startsWith(HERE)
                ? ComplaintNumber.of(page.substring(HERE.length()))
                        .map(it -> on(me, it))
                        .orElse(List.of())
                : List.of();
    }

    private List<RecordVerb> on(Me me, ComplaintNumber number) {
        try {
            var all = complaints.get(me, number);
            var learned = !lessons.of(me, all.complaint().id().subject()).isEmpty();
            var verbs = new ArrayList<RecordVerb>();
            var next = NextSteps.of(all, learned);
            if (next != null) {
                verbs.add(first(next, all));
            }
            if (all.complaint().isOpen()) {
                verbs.addAll(composing(all));
            }
            verbs.addAll(menu(all));
            if (all.complaint().isOpen()) {
                verbs.addAll(sheets(all));
            }
            return List.copyOf(verbs);
        } catch (NotFound none) {
            return List.of();
        }
    }

    private static RecordVerb first(ComplaintPages.Next next, Workspace all) {
        var url = next.url().startsWith("#") ? home(all) + next.url() : next.url();
        var version = next.posts() ? all.complaint().version() : null;
        return new RecordVerb("check", "complaint.page.next." + next.word(), url, "P", version);
    }

    private static List<RecordVerb> composing(Workspace all) {
        var composer = home(all) + "?kind=%s#composer";
        var note =
                RecordVerb.to("lock", "conversation.composer.note", composer.formatted("note"))
                        .by("N");
        var contact =
                RecordVerb.to(
                                "phone",
                                "conversation.composer.contact",
                                composer.formatted("contact"))
                        .by("L");
        if (all.complaint().contact() == null && all.complaint().complainantName().isEmpty()) {
            return List.of(note, contact);
        }
        var reply =
                RecordVerb.to("reply", "conversation.composer.reply", composer.formatted("reply"))
                        .by("R");
        return List.of(reply, note, contact);
    }

    /** Everything that is not the next step, one step away. */
    static List<RecordVerb> menu(Workspace all) {
        var card = all.complaint();
        var verbs = new ArrayList<RecordVerb>();
        if (card.mergedInto() != null) {
            return verbs;
        }
        verbs.add(sheet(all, "pen", "particulars", "particulars").by("E"));
        verbs.add(sheet(all, "users", "ownership", "ownership").by("A"));
        if (card.isOpen()) {
            if (card.phase() == Phase.RECEIVED) {
                verbs.add(sheet(all, "reply", "acknowledgement", "acknowledgement"));
            }
            if (card.planPutAt() == null) {
                verbs.add(sheet(all, "plan", "plan", "plan"));
            }
            verbs.add(sheet(all, "swap", "link-new", "links/new"));
            verbs.add(sheet(all, "merge", "merge", "merge"));
            if (all.points().size() > 1) {
                verbs.add(sheet(all, "out", "split", "split"));
            }
            verbs.add(sheet(all, "x", "withdrawal", "withdrawal"));
            verbs.add(sheet(all, "risk", "deadlock", "deadlock"));
        }
        if (card.phase().compareTo(Phase.ASSESSED) >= 0) {
            verbs.add(sheet(all, "reply", "reopening", "reopening"));
        }
        return List.copyOf(verbs);
    }

    /** What has its place elsewhere on the page. */
    private static List<RecordVerb> sheets(Workspace all) {
        return List.of(
                sheet(all, "plus", "point-new", "points/new"),
                sheet(all, "plus", "action-new", "actions/new"),
                sheet(all, "risk", "severity", "severity"),
                sheet(all, "search", "causes", "causes"),
                sheet(all, "warm", "listening", "listening"),
                sheet(all, "calendar", "follow-up-new", "follow-ups/new"));
    }

    private static RecordVerb sheet(Workspace all, String icon, String word, String below) {
        return RecordVerb.to(icon, "complaint.page." + word + ".title", home(all) + "/" + below);
    }

    private static String home(Workspace all) {
        return "/complaints/" + all.complaint().number();
    }
}
