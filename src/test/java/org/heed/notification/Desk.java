package org.heed.notification;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.clock.Severity;
import org.heed.complaint.ClientActs;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintForm;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Complaints;
import org.heed.complaint.Particulars;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** 周思远 looks after a complaint of 恒远物流, 刘建国 leads him; 林雅雯 has something to say. */
@TestComponent
public class Desk {

    /** What no mail, event or line of a stranger may hold. */
    public static final String CANARY = "金絲雀-" + "kanarienvogel";

    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private ComplaintLists complaints;
    @Autowired private Complaints complaintsDoor;
    @Autowired private Particulars particulars;
    @Autowired private ClientActs acts;
    @Autowired private Promises promises;
    @Autowired private NotificationLists lists;

    /** They, and their complaint. */
    public record Case(
            Me zhou, Me liu, ClientCard client, ContactId lin, ComplaintCard complaint) {}

    public Case one() {
        return one(Language.ZH_HANS);
    }

    public Case one(Language language) {
        var liu = cast.person("刘建国", Role.MANAGER, null, language);
        var zhou = cast.person("周思远", Role.PROJECT_MANAGER, liu, language);
        var client = clientele.hengyuan(zhou);
        var lin = clientele.lin(zhou, client);
        var number = cases.received(zhou, client);
        return new Case(zhou, liu, client, lin, complaints.card(zhou, number));
    }

    /** One of us takes down a call about the same client, to be owned by 周思远; its number. */
    public String receivedBy(Me me, Case it) {
        var form =
                new ComplaintForm(
                        it.client().id(),
                        null,
                        it.lin(),
                        Channel.PHONE,
                        null,
                        CANARY,
                        Language.ZH_HANT,
                        "",
                        null,
                        "",
                        "",
                        "",
                        Severity.CRITICAL,
                        null,
                        false,
                        it.zhou().id(),
                        List.of());
        return complaintsDoor.receive(me, form).toString();
    }

    /** 周思远 promises something by then. */
    public void promises(Case it, Instant due) {
        promises.make(
                it.zhou(),
                NewPromise.plain(
                        PromiseKind.MAIN,
                        CANARY,
                        Language.ZH_HANT,
                        it.complaint().id().subject(),
                        it.complaint().circle(),
                        it.client().id(),
                        null,
                        it.zhou().id(),
                        null,
                        it.complaint().receivedAt(),
                        due));
    }

    /** 周思远 hands the complaint to 刘建国. */
    public void handedOver(Case it) {
        particulars.assign(
                it.zhou(), it.complaint().number(), null, it.liu().id(), Set.of(it.zhou().id()));
    }

    /** The client writes on their page. */
    public void writes(Case it, String words) {
        acts.write(lin(it), it.complaint().id(), words);
    }

    public void asksSenior(Case it) {
        acts.askSenior(lin(it), it.complaint().id(), CANARY);
    }

    private static Actor lin(Case it) {
        return Actor.contact(it.lin().value(), "林雅雯");
    }

    /** What somebody has in front of them. */
    public List<NotificationLine> open(Me me) {
        return lists.list(me, Show.OPEN, null, 100).items();
    }
}
