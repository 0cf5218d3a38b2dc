package org.heed.history;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/**
 * What was read from files, one by one: internal until somebody says that the client may read it.
 */
@Service
@Transactional
public class Items {

    private final ItemRepository items;
    private final ProjectLists projects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Items(
            ItemRepository items,
            ProjectLists projects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.projects = projects;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HistoryItem get(Me me, ProjectId project, ItemId id) {
        return items.find(me, id)
                .filter(it -> it.project().equals(project))
                .orElseThrow(NotFound::new);
    }

    /**
     * The bytes a mail was read from.
     *
     * @throws NotFound of an event, which has none
     */
    @Transactional(readOnly = true)
    public byte[] source(Me me, ProjectId project, ItemId id) {
        return items.source(get(me, project, id).id()).orElseThrow(NotFound::new);
    }

    /** The client may read it: it stands in their version. Said again, nothing changes. */
    public void show(Me me, ProjectId project, ItemId id, int version) {
        turn(me, project, id, version, true);
    }

    /** It is internal again. */
    public void hide(Me me, ProjectId project, ItemId id, int version) {
        turn(me, project, id, version, false);
    }

    private void turn(Me me, ProjectId of, ItemId id, int version, boolean visible) {
        var item = get(me, of, id);
        if (!ProjectRights.runs(me)) {
            throw Refused.because("history.refused.not-yours");
        }
        if (item.clientVisible() == visible) {
            return;
        }
        if (!items.show(id, version, visible)) {
            throw Refused.stale();
        }
        events.publishEvent(
                new HistoryHappening.Shown(
                        HistoryHappening.about(projects.get(me, of)),
                        clock.instant(),
                        me.actor(),
                        item.title(),
                        visible));
    }
}
