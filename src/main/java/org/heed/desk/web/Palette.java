package org.heed.desk.web;

import org.heed.client.ClientLists;
import org.heed.client.ClientRights;
import org.heed.client.Found;
import org.heed.complaint.ComplaintLine;
import org.heed.complaint.ComplaintLists;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonCard;
import org.heed.identity.SettingsEntry;
import org.heed.kernel.text.NameKeys;
import org.heed.kernel.web.Words;
import org.heed.project.ProjectLists;
import org.heed.search.Finding;
import org.heed.search.Search;
import org.springframework.stereotype.Component;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Everything one may want to do or see, found by what was typed: verbs, complaints, clients,
 * projects, people, places, settings. Names are found by their beginning, by pinyin and initials,
 * in either script. Source: screens, 5.3.
 */
@Component
class Palette {

    private static final int MOST = 12;
    private static final int FEW = 3;

    private static final Set<String> NAMED = Set.of("complaint", "client", "project");

    /** So that what can be done elsewhere is still offered, too. */
    private static final int MOST_HERE = 7;

    private final ComplaintLists complaints;
    private final ClientLists clients;
    private final ProjectLists projects;
    private final PeopleLists people;
    private final List<SettingsEntry> settings;
    private final HereVerbs here;
    private final Search search;
    private final Words words;

    Palette(
            ComplaintLists complaints,
            ClientLists clients,
            ProjectLists projects,
            PeopleLists people,
            List<SettingsEntry> settings,
            HereVerbs here,
            Search search,
            Words words) {
        this.complaints = complaints;
        this.clients = clients;
        this.projects = projects;
        this.people = people;
        this.settings =
                settings.stream().sorted(Comparator.comparingInt(SettingsEntry::rank)).toList();
        this.here = here;
        this.search = search;
        this.words = words;
    }

    /**
     * At most twelve; a number by itself is a complaint's. What can be done to the record of the
     * page comes first.
     *
     * @param at the page it was opened on; any text
     */
    List<DeskPages.Group> offer(Me me, String typed, String at) {
        var q = typed.strip();
        var groups = new ArrayList<DeskPages.Group>();
        var doable = here.on(me, at);
        if (q.isEmpty()) {
            groups.add(group("here", doable.stream().limit(MOST_HERE).toList()));
            groups.add(group("verbs", verbs(me)));
            groups.add(group("complaints", entries(complaints.pick(me, "", FEW))));
            groups.add(group("places", places(me)));
        } else {
            groups.add(group("here", matching(doable, q)));
            groups.addAll(found(me, q));
        }
        return cut(me, q, groups);
    }

    private List<DeskPages.Group> found(Me me, String q) {
        var number = q.matches("[0-9]{1,9}") ? "HD-" + q : q;
        return List.of(
                group("verbs", matching(verbs(me), q)),
                group("complaints", entries(complaints.pick(me, number, 4))),
                group("clients", clients.picker(me, q, FEW).stream().map(this::client).toList()),
                group(
                        "projects",
                        projects.picker(me, null, q, FEW).stream().map(this::project).toList()),
                group("people", people.picker(me, q, FEW).stream().map(this::person).toList()),
                group("places", matching(places(me), q)),
                group("settings", matching(settings(me), q)),
                group("found", written(me, q)));
    }

    /** Where it stands in a text; what is found by its name is offered already. */
    private List<DeskPages.Entry> written(Me me, String q) {
        return q.length() < 2 || q.length() > Search.LONGEST
                ? List.of()
                : search.lookWhileTyping(me, q, MOST).stream()
                        .filter(it -> !NAMED.contains(it.hit().subject().kind()))
                        .limit(FEW)
                        .map(Palette::found)
                        .toList();
    }

    private static DeskPages.Entry found(Finding it) {
        var words = it.excerpt().isEmpty() ? "" : it.excerpt().text();
        return entry("search", it.title().text(), words, it.hit().url(), "");
    }

    /** The last line always leads on: to the search in everything. */
    private List<DeskPages.Group> cut(Me me, String q, List<DeskPages.Group> groups) {
        var room = q.isEmpty() ? MOST : MOST - 1;
        var offered = new ArrayList<DeskPages.Group>();
        for (var group : groups) {
            var shown = group.entries().stream().limit(Math.max(0, room)).toList();
            room -= shown.size();
            if (!shown.isEmpty()) {
                offered.add(group(group.key(), shown));
            }
        }
        if (!q.isEmpty()) {
            var url = "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
            var text = words.say(me.language(), "desk.palette.search-text", "text", q);
            offered.add(group("search", List.of(entry("search", text, "", url, ""))));
        }
        return offered;
    }

    private List<DeskPages.Entry> verbs(Me me) {
        var verbs = new ArrayList<DeskPages.Entry>();
        verbs.add(said(me, "plus", "desk.palette.complaint", "/complaints/new", "C"));
        verbs.add(said(me, "phone", "desk.palette.quick", "/complaints/quick", ""));
        verbs.add(said(me, "chat", "desk.palette.contact", "/touchpoints/new", ""));
        verbs.add(said(me, "promise", "desk.palette.promise", "/promises/new", ""));
        verbs.add(said(me, "calendar", "desk.palette.meeting", "/meetings/new", ""));
        verbs.add(said(me, "swap", "desk.palette.change", "/changes/new", ""));
        if (ClientRights.keeps(me)) {
            verbs.add(said(me, "users", "desk.palette.client", "/clients/new", ""));
        }
        verbs.add(said(me, "book", "desk.palette.lesson", "/lessons/new", ""));
        return verbs;
    }

    private List<DeskPages.Entry> places(Me me) {
        return List.of(
                said(me, "today", "desk.nav.today", "/today", "G T"),
                said(me, "chat", "desk.nav.complaints", "/complaints", "G C"),
                said(me, "users", "desk.nav.clients", "/clients", "G K"),
                said(me, "plan", "desk.nav.projects", "/projects", "G O"),
                said(me, "promise", "desk.nav.promises", "/promises", "G P"),
                said(me, "calendar", "desk.nav.meetings", "/meetings", "G M"),
                said(me, "swap", "desk.nav.changes", "/changes", "G X"),
                said(me, "book", "desk.nav.lessons", "/lessons", "G L"),
                said(me, "raise", "escalation.title", "/decisions", ""),
                said(me, "warm", "escalation.warnings", "/warnings", ""),
                said(me, "eye", "rhythm.radar.title", "/radar", ""),
                said(me, "reply", "rhythm.replies.title", "/replies", ""),
                said(me, "calendar", "rhythm.plan.title", "/communication-plan", ""));
    }

    private List<DeskPages.Entry> settings(Me me) {
        return settings.stream()
                .filter(it -> me.administrator() || !it.administrators())
                .map(it -> said(me, it.icon(), it.key(), it.url(), ""))
                .toList();
    }

    private static List<DeskPages.Entry> matching(List<DeskPages.Entry> entries, String q) {
        var typed = NameKeys.typed(q);
        return entries.stream()
                .filter(it ->
                        NameKeys.of(List.of(it.text())).stream().anyMatch(k -> k.startsWith(typed)))
                .limit(FEW)
                .toList();
    }

    private static List<DeskPages.Entry> entries(List<ComplaintLine> lines) {
        return lines.stream()
                .map(it ->
                        new DeskPages.Entry(
                                "chat",
                                it.number() + " " + it.title(),
                                it.clientName(),
                                "/complaints/" + it.number(),
                                it.language(),
                                "",
                                null))
                .toList();
    }

    private DeskPages.Entry client(Found found) {
        var hint = found.hint().equals(found.label()) ? "" : found.hint();
        return entry("users", found.label(), hint, "/clients/" + found.id(), "");
    }

    private DeskPages.Entry project(Found found) {
        var number = found.hint().split(" ", 2)[0];
        return entry("plan", found.label(), found.hint(), "/projects/" + number, "");
    }

    /** Of a colleague there is to see what they look after. */
    private DeskPages.Entry person(PersonCard card) {
        return entry("users", card.name(), "", "/complaints?owner=" + card.id().value(), "");
    }

    private DeskPages.Entry said(Me me, String icon, String key, String url, String shortcut) {
        return entry(icon, words.say(me.language(), key), "", url, shortcut);
    }

    private static DeskPages.Entry entry(
            String icon, String text, String hint, String url, String shortcut) {
        return new DeskPages.Entry(icon, text, hint, url, null, shortcut, null);
    }

    private static DeskPages.Group group(String key, List<DeskPages.Entry> entries) {
        return new DeskPages.Group(key, entries);
    }
}
