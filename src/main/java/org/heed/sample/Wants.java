package org.heed.sample;

import org.heed.change.Agreements;
import org.heed.change.Analyses;
import org.heed.change.AnalysisForm;
import org.heed.change.ChangeCause;
import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.change.ChangeOption;
import org.heed.change.Changes;
import org.heed.change.ClientAnswer;
import org.heed.change.NewChange;
import org.heed.change.OfferForm;
import org.heed.change.Offers;
import org.heed.change.Revisions;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.project.BaselineFacts;
import org.heed.project.Baselines;
import org.heed.project.Money;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Two wishes outside of the contract: one accepted and signed, one refused that climbs. */
@Component
class Wants {

    private final Changes changes;
    private final ChangeLists lists;
    private final Analyses analyses;
    private final Offers offers;
    private final Agreements agreements;
    private final Revisions revisions;
    private final Baselines baselines;
    private final Clock clock;

    Wants(
            Changes changes,
            ChangeLists lists,
            Analyses analyses,
            Offers offers,
            Agreements agreements,
            Revisions revisions,
            Baselines baselines,
            Clock clock) {
        this.changes = changes;
        this.lists = lists;
        this.analyses = analyses;
        this.offers = offers;
        this.agreements = agreements;
        this.revisions = revisions;
        this.baselines = baselines;
        this.clock = clock;
    }

    void want(Me siyuan, Map<String, Engagements.Engagement> begun) {
        sign(siyuan, Objects.requireNonNull(begun.get("grid")));
        insist(siyuan, Objects.requireNonNull(begun.get("wms")));
    }

    private void sign(Me siyuan, Engagements.Engagement grid) {
        contract(siyuan, grid, 90, new Money("GBP", 18_400_000), "Signed contract");
        var tom = grid.contact("Ashby 先生");
        var id =
                changes.raise(
                        siyuan,
                        new NewChange(
                                grid.project(),
                                tom,
                                "Outage map on the public page",
                                "Our customers ring us to ask where the power is out. Could the map"
                                        + " be public, without names?",
                                Language.EN,
                                "Two hundred calls in every storm",
                                ChangeCause.NEW_WISH));
        analyses.analyse(
                siyuan,
                id,
                null,
                new AnalysisForm(
                        "公开页面要另做压力测试。",
                        "暴风夜访问量大，要缓存。",
                        "R-14 地图，R-20 权限",
                        "前端三天，缓存一天。",
                        List.of(
                                option(
                                        1,
                                        "A public map, updated every five minutes",
                                        4,
                                        "GBP",
                                        650_000,
                                        true),
                                option(2, "A monthly list instead", 1, "GBP", 90_000, false))));
        offer(siyuan, id, "Thank you for the idea. This is what it would take.");
        var actor = Actor.contact(tom.value(), "Tom Ashby");
        offers.answerByClient(
                actor, id, tom, 1, new ClientAnswer.Accept(1, "Good, let us do it."), "Version 1");
        var paper = Objects.requireNonNull(lists.get(siyuan, id).agreement());
        agreements.sign(siyuan, id, paper.number(), paper.hash(), "项目经理");
        agreements.signByClient(
                actor, id, tom, paper.number(), paper.hash(), "Tom Ashby", "Operations Director");
        revisions.replan(siyuan, id, 1, id.number());
    }

    private void insist(Me siyuan, Engagements.Engagement wms) {
        contract(siyuan, wms, 45, new Money("TWD", 480_000_000), "簽約");
        var lin = wms.contact("林副总");
        var id =
                changes.raise(
                        siyuan,
                        new NewChange(
                                wms.project(),
                                lin,
                                "揀貨單用手機掃描確認",
                                "倉庫沒有電腦，希望每張揀貨單都能用手機掃描確認。",
                                Language.ZH_HANT,
                                "雙十二前要用",
                                ChangeCause.FORGOTTEN));
        analyses.analyse(
                siyuan,
                id,
                null,
                new AnalysisForm(
                        "",
                        "双十二前冻结窗口只剩两周。",
                        "R-31 揀貨",
                        "沿用现有接口，四天。",
                        List.of(
                                option(1, "全部揀貨單可用手機掃描", 4, "TWD", 18_000_000, true),
                                option(2, "只做出貨前的複核", 2, "TWD", 6_000_000, false),
                                option(3, "先不做，照原計畫", 0, "TWD", 0, false))));
        offer(siyuan, id, "這是我們算出來的時間和費用，三種做法都可以談。");
        offers.answerByClient(
                Actor.contact(lin.value(), "林雅雯"),
                id,
                lin,
                1,
                new ClientAnswer.Insist("手機掃描是倉庫的基本功能，不該另外收費，但雙十二前一定要有。"),
                "第 1 版");
    }

    private void contract(
            Me siyuan, Engagements.Engagement of, int endsInDays, Money value, String why) {
        var today = LocalDate.ofInstant(clock.instant(), siyuan.zone());
        baselines.agree(
                siyuan,
                of.project(),
                0,
                new BaselineFacts(today.plusDays(endsInDays), value, why, ""));
    }

    private void offer(Me siyuan, ChangeId id, String words) {
        var today = LocalDate.ofInstant(clock.instant(), siyuan.zone());
        offers.feedBack(siyuan, id, null, new OfferForm(words, today.plusDays(14), false));
    }

    private static ChangeOption option(
            int position, String title, int days, String currency, long minor, boolean best) {
        return new ChangeOption(position, title, "", days, new Money(currency, minor), best);
    }
}
