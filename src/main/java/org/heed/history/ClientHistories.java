package org.heed.history;

import org.heed.history.ClientHistory.Told;
import org.heed.identity.Me;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.timeline.Chronicle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the client's version of a history from what the client may read, and from nothing else:
 * what is internal is neither told nor counted. Source: R024; security, A5.
 */
@Service
@Transactional(readOnly = true)
public class ClientHistories {

    /** The most entries one version has: the last ones. */
    public static final int MOST = 1_000;

    private final Chronicle chronicle;
    private final ItemRepository items;
    private final QuestionRepository questions;
    private final Silences silences;
    private final ProjectLists projects;

    ClientHistories(
            Chronicle chronicle,
            ItemRepository items,
            QuestionRepository questions,
            Silences silences,
            ProjectLists projects) {
        this.chronicle = chronicle;
        this.items = items;
        this.questions = questions;
        this.silences = silences;
        this.projects = projects;
    }

    /** For one of us who sees the project, to be given to its client. */
    public ClientHistory of(Me me, ProjectId id) {
        var project = projects.get(me, id).id();
        var all = new ArrayList<Told>();
        chronicle
                .forClient(project.subject(), MOST + 1)
                .forEach(it -> all.add(new Told(it.at(), it, null, null)));
        items.forClient(project, MOST + 1)
                .forEach(it -> all.add(new Told(it.at(), null, it, null)));
        all.sort(Comparator.comparing(Told::at));
        boolean more = all.size() > MOST;
        var shown = more ? all.subList(all.size() - MOST, all.size()) : all;
        return new ClientHistory(
                withSilences(shown, silences.forClient(me, id)),
                questions.forClient(project),
                more);
    }

    /** Each gap stands before what ended it. */
    private static List<Told> withSilences(List<Told> told, List<Gap> latestFirst) {
        var gaps = new ArrayDeque<>(latestFirst.reversed());
        var all = new ArrayList<Told>();
        for (var each : told) {
            Gap silence = null;
            while (!gaps.isEmpty() && !gaps.getFirst().until().isAfter(each.at())) {
                silence = gaps.removeFirst();
            }
            // One that ended before the first entry shown is not told either.
            boolean follows = silence != null && !all.isEmpty();
            all.add(follows ? new Told(each.at(), each.entry(), each.item(), silence) : each);
        }
        return all;
    }
}
