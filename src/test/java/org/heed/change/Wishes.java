package org.heed.change;

import org.heed.TestClock;
import org.heed.conversation.MailKind;
import org.heed.conversation.Outbox;
import org.heed.conversation.OutboxLists;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.project.BaselineFacts;
import org.heed.project.Baselines;
import org.heed.project.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Change requests of the Cast, worked through the doors to wherever a test wants them. */
@TestComponent
public class Wishes {

    /** What 林雅雯 asked for. */
    public static final String WORDS = "希望每張揀貨單都能用手機掃描確認，倉庫沒有電腦。";

    /** Nobody of the client may ever read it. */
    public static final String SECRET = "CANARY";

    @Autowired private Team team;
    @Autowired private Changes changes;
    @Autowired private ChangeLists lists;
    @Autowired private Analyses analyses;
    @Autowired private Offers offers;
    @Autowired private Agreements agreements;
    @Autowired private Revisions revisions;
    @Autowired private Baselines baselines;
    @Autowired private Outbox outbox;
    @Autowired private OutboxLists mails;
    @Autowired private TestClock clock;

    /** A wish, with those who deal with it. */
    public record Wish(Team.Side side, ChangeId id) {

        public Me siyuan() {
            return side.siyuan();
        }
    }

    /** Just written down, on a project whose contract ends in March and is worth 1,000,000. */
    public Wish raised() {
        return raised(team.side());
    }

    public Wish raised(Team.Side side) {
        if (baselines.current(side.project()).isEmpty()) {
            contract(side, 0);
        }
        var id =
                changes.raise(
                        side.siyuan(),
                        new NewChange(
                                side.project(),
                                side.lin(),
                                "手機掃描揀貨",
                                WORDS,
                                Language.ZH_HANT,
                                "倉庫沒有電腦",
                                ChangeCause.FORGOTTEN));
        return new Wish(side, id);
    }

    public void contract(Team.Side side, int seen) {
        baselines.agree(
                side.siyuan(),
                side.project(),
                seen,
                new BaselineFacts(
                        LocalDate.of(2027, 3, 31), new Money("TWD", 100_000_000), "簽約", ""));
    }

    public Wish analysed() {
        var wish = raised();
        analyse(wish, 4, 1_200_000);
        return wish;
    }

    /** One option in full, one that changes nothing; the first is recommended. */
    public void analyse(Wish wish, int days, long minor) {
        analyses.analyse(wish.siyuan(), wish.id(), null, form(days, minor));
    }

    public static AnalysisForm form(int days, long minor) {
        return new AnalysisForm(
                SECRET + " quality",
                SECRET + " risk",
                SECRET + " requirements",
                SECRET + " note",
                List.of(
                        new ChangeOption(
                                1, "全部做到", "三月起倉庫可用手機", days, new Money("TWD", minor), true),
                        new ChangeOption(2, "先不做", "照原計畫", 0, new Money("TWD", 0), false)));
    }

    public Wish fedBack() {
        var wish = analysed();
        feedBack(wish);
        return wish;
    }

    public void feedBack(Wish wish) {
        offers.feedBack(
                wish.siyuan(),
                wish.id(),
                null,
                new OfferForm("這是我們算出來的時間和費用。", today().plusDays(14), true));
    }

    public Wish accepted() {
        var wish = fedBack();
        accept(wish);
        return wish;
    }

    public void accept(Wish wish) {
        offers.answerByClient(
                lin(wish),
                wish.id(),
                wish.side().lin(),
                1,
                new ClientAnswer.Accept(1, "可以"),
                "看到的");
    }

    public void insist(Wish wish) {
        offers.answerByClient(
                lin(wish),
                wish.id(),
                wish.side().lin(),
                1,
                new ClientAnswer.Insist("這是基本功能，不該另外收費。"),
                "看到的");
    }

    public Wish signed() {
        var wish = accepted();
        signOurs(wish);
        signTheirs(wish);
        return wish;
    }

    public void signOurs(Wish wish) {
        var paper = paper(wish);
        agreements.sign(wish.siyuan(), wish.id(), paper.number(), paper.hash(), "项目经理");
    }

    public void signTheirs(Wish wish) {
        var paper = paper(wish);
        agreements.signByClient(
                lin(wish),
                wish.id(),
                wish.side().lin(),
                paper.number(),
                paper.hash(),
                "林雅雯",
                "副總經理");
    }

    public Agreement paper(Wish wish) {
        return Objects.requireNonNull(lists.get(wish.siyuan(), wish.id()).agreement());
    }

    public Wish revised() {
        var wish = signed();
        revisions.replan(wish.siyuan(), wish.id(), 1, "按协议");
        revisions.rebudget(wish.siyuan(), wish.id(), 2, "按协议");
        return wish;
    }

    /** Tells everybody, and sends what nobody's mail server did. */
    public void tell(Wish wish) {
        revisions.tell(wish.siyuan(), wish.id(), null, "三月底可以用手機揀貨。");
        for (var mail : mails.of(wish.siyuan(), wish.id().subject())) {
            if (mail.state().word().equals("by-hand")) {
                outbox.sentByHand(wish.siyuan(), mail.id());
            }
        }
    }

    public ChangeCard card(Wish wish) {
        return lists.card(wish.siyuan(), wish.id());
    }

    public Actor lin(Wish wish) {
        return Actor.contact(wish.side().lin().value(), "林雅雯");
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Taipei"));
    }

    private static final Pattern LINK = Pattern.compile("(/[a-z-]+/p/x/[A-Za-z0-9_-]{32})");
    private static final Pattern CODE = Pattern.compile("(?<![0-9])([0-9]{6})(?![0-9])");

    /** The path of 林雅雯's page, out of the mail she was written. */
    public String page(Wish wish) {
        return found(LINK, mail(wish, MailKind.CHANGE));
    }

    /** The code of the newest mail that carries one. */
    public String code(Wish wish) {
        return found(CODE, mail(wish, MailKind.ACCESS));
    }

    /** What the newest mail of a kind says as it leaves. */
    private String mail(Wish wish, MailKind kind) {
        return mails.of(wish.siyuan(), wish.id().subject()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .map(it -> outbox.handOver(wish.siyuan(), it.id()))
                .orElseThrow();
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError(text);
        }
        return found.group(1);
    }
}
