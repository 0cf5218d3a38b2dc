package org.heed.sample;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.ComplaintViews;
import org.heed.complaint.LinkKind;
import org.heed.complaint.Links;
import org.heed.identity.Me;
import org.heed.identity.Organisation;
import org.heed.identity.SampleWorld;
import org.heed.kernel.Language;
import org.heed.notification.Duties;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The Cast's world, as on the pages of the design: made once, through the doors. */
@Component
class YunfanWorld implements SampleWorld {

    private static final List<Story> STORIES =
            List.of(
                    TraditionalStories.LABELS,
                    SimplifiedStories.LOGIN,
                    SimplifiedStories.COURSES,
                    EnglishStories.ALERTS,
                    SimplifiedStories.REPORTS,
                    EnglishStories.COLOURS,
                    TraditionalStories.SILENCE,
                    SimplifiedStories.QUIET,
                    EnglishStories.CHECKOUT,
                    EnglishStories.INVOICE);

    private final Organisation organisation;
    private final Crew crew;
    private final Engagements engagements;
    private final Storyteller stories;
    private final Ending ending;
    private final ComplaintLists complaints;
    private final ComplaintViews views;
    private final Links links;
    private final Promises promises;
    private final PromiseLists promiseLists;
    private final Climbs climbs;
    private final Talks talks;
    private final Relays relays;
    private final Duties duties;
    private final Sittings sittings;
    private final Wants wants;
    private final Letterbox letterbox;
    private final Annals annals;
    private final Clock clock;

    YunfanWorld(
            Organisation organisation,
            Crew crew,
            Engagements engagements,
            Storyteller stories,
            Ending ending,
            ComplaintLists complaints,
            ComplaintViews views,
            Links links,
            Promises promises,
            PromiseLists promiseLists,
            Climbs climbs,
            Talks talks,
            Relays relays,
            Duties duties,
            Sittings sittings,
            Wants wants,
            Letterbox letterbox,
            Annals annals,
            Clock clock) {
        this.organisation = organisation;
        this.crew = crew;
        this.engagements = engagements;
        this.stories = stories;
        this.ending = ending;
        this.complaints = complaints;
        this.views = views;
        this.links = links;
        this.promises = promises;
        this.promiseLists = promiseLists;
        this.climbs = climbs;
        this.talks = talks;
        this.relays = relays;
        this.duties = duties;
        this.sittings = sittings;
        this.wants = wants;
        this.letterbox = letterbox;
        this.annals = annals;
        this.clock = clock;
    }

    @Override
    public void build(Me administrator) {
        name(administrator);
        var hired = crew.hire(administrator);
        var siyuan = hired.siyuan();
        var begun = engagements.begin(hired);
        Map<Story, ComplaintNumber> told = new LinkedHashMap<>();
        for (var story : STORIES) {
            var where = begun.get(story.engagement());
            if (where == null) {
                throw new IllegalStateException("No engagement " + story.engagement());
            }
            var number = stories.receive(siyuan, where, story);
            stories.work(siyuan, number, story);
            ending.end(siyuan, number, story);
            told.put(story, number);
        }
        links.link(
                siyuan,
                number(told, TraditionalStories.SILENCE),
                LinkKind.RELATED,
                number(told, TraditionalStories.LABELS));
        promise(siyuan, number(told, TraditionalStories.SILENCE));
        climbs.climb(
                hired,
                crew.as(hired.peng()),
                begun,
                complaints.card(siyuan, number(told, TraditionalStories.SILENCE)));
        wants.want(siyuan, begun);
        talks.talk(siyuan, begun);
        relays.pass(siyuan, crew.as(hired.min()), Objects.requireNonNull(begun.get("courses")));
        var now = clock.instant();
        duties.put(hired.jianguo(), hired.min(), now, now.plus(Duration.ofHours(12)));
        sittings.talk(
                siyuan,
                hired.jianguo(),
                complaints.card(siyuan, number(told, TraditionalStories.SILENCE)));
        letterbox.fill(
                administrator, complaints.card(siyuan, number(told, TraditionalStories.SILENCE)));
        annals.tell(siyuan, Objects.requireNonNull(begun.get("wms")));
        see(siyuan);
        see(administrator);
    }

    /** The firm's name, where nobody has given one. */
    private void name(Me administrator) {
        var house = organisation.card();
        if (house.name().equals("Heed")) {
            organisation.change(
                    administrator, house.version(), "云帆科技", house.language(), house.zone());
        }
    }

    /** What was said on the telephone that night: one kept early, one overdue, one at risk. */
    private void promise(Me siyuan, ComplaintNumber number) {
        var now = clock.instant();
        var said = now.minus(Duration.ofHours(59));
        say(siyuan, number, "9 月以來的完整歷程", said, now.minus(Duration.ofHours(40)));
        var kept = promiseLists.open(siyuan, complaints.card(siyuan, number).id().subject());
        kept.stream()
                .filter(it -> it.text().startsWith("9 月"))
                .forEach(it -> promises.keep(siyuan, it.id(), now.minus(Duration.ofHours(41))));
        say(siyuan, number, "書面進度更新", said, now.minus(Duration.ofHours(15)));
        say(siyuan, number, "專屬溝通會，劉總到場", said, now.plus(Duration.ofHours(5)));
        say(siyuan, number, "新的上線時間表", said, now.plus(Duration.ofDays(3)));
        promiseLists.open(siyuan, complaints.card(siyuan, number).id().subject()).stream()
                .filter(it -> it.text().startsWith("新的"))
                .forEach(it -> promises.endanger(siyuan, it.id(), "第三方接口还差 3 项联调。"));
    }

    private void say(Me siyuan, ComplaintNumber number, String text, Instant said, Instant due) {
        var card = complaints.card(siyuan, number);
        promises.make(
                siyuan,
                NewPromise.plain(
                        PromiseKind.MAIN,
                        text,
                        Language.ZH_HANT,
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        siyuan.id(),
                        null,
                        said,
                        due));
    }

    private void see(Me me) {
        boolean english = me.language() == Language.EN;
        views.save(
                me,
                english ? "Severe and open" : "高严重度未结",
                "severity=critical&severity=major&open=true");
        views.save(me, english ? "Waiting for the client" : "等客户决定", "phase=proposed");
    }

    private static ComplaintNumber number(Map<Story, ComplaintNumber> told, Story story) {
        var number = told.get(story);
        if (number == null) {
            throw new IllegalStateException("Not told: " + story.title());
        }
        return number;
    }
}
