package org.heed.quarter;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ClientFacts;
import org.heed.client.ClientLists;
import org.heed.client.Clients;
import org.heed.client.ContactId;
import org.heed.client.Contacts;
import org.heed.clock.BuiltInCalendars;
import org.heed.clock.CalendarId;
import org.heed.clock.Calendars;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.project.LadderStep;
import org.heed.project.Ladders;
import org.heed.project.ProjectFacts;
import org.heed.project.Projects;
import org.heed.promise.Feeds;
import org.heed.rhythm.NewPlanItem;
import org.heed.rhythm.PlanItemId;
import org.heed.rhythm.Plans;
import org.heed.rhythm.RhythmTerms;
import org.heed.rhythm.Rhythms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Five managers of three countries, their superior and his, and forty clients, of whom eight each
 * are one manager's; those of the third are in Taiwan, those of the fourth in Britain.
 */
@TestComponent
public class Company {

    private static final List<String> NAMES = List.of("周思远", "陈敏", "張家豪", "Ruth Adler", "吴磊");

    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Clients clients;
    @Autowired private ClientLists clientLists;
    @Autowired private Contacts contacts;
    @Autowired private Calendars calendars;
    @Autowired private BuiltInCalendars builtIn;
    @Autowired private Feeds feeds;
    @Autowired private Rhythms rhythms;
    @Autowired private Plans plans;
    @Autowired private Projects projects;
    @Autowired private Ladders ladders;
    @Autowired private Topics topics;

    /** A client with whom we speak through one contact. */
    record Account(String key, ClientCard card, ContactId contact) {

        Matter matter() {
            return new Matter(
                    card.id().subject(),
                    card.shortName(),
                    card.url(),
                    card.circle(),
                    card.id(),
                    null);
        }
    }

    /**
     * Everybody.
     *
     * @param project of the client questions are asked about
     * @param plans lines of the communication plan, by client
     */
    record Staff(
            Me top,
            Me lead,
            List<Me> managers,
            List<Account> accounts,
            Matter project,
            Map<Integer, PlanItemId> plans) {

        Me manager(int number) {
            return managers.get(number);
        }

        Account account(int number) {
            return accounts.get(number);
        }
    }

    Staff gather(Instant firstPlanned) {
        var administrator = cast.administrator();
        var top = cast.person("何总", Role.MANAGER);
        var lead = cast.person("刘建国", Role.MANAGER, top);
        var shelf = new EnumMap<Hours, CalendarId>(Hours.class);
        for (var hours : Hours.values()) {
            var content = builtIn.get(hours.code).content();
            var name = "Quarter " + hours.code + " " + Cast.next();
            shelf.put(hours, calendars.add(administrator, name, content));
        }
        var managers = new ArrayList<Me>();
        for (int number = 0; number < NAMES.size(); number++) {
            var hours = Script.hours(number);
            var name = NAMES.get(number);
            var me = cast.person(name, Role.PROJECT_MANAGER, lead, language(hours), hours.zone);
            feeds.choose(me, Optional.ofNullable(shelf.get(hours)));
            managers.add(me);
        }
        var accounts = new ArrayList<Account>();
        for (int number = 0; number < Script.CLIENTS; number++) {
            accounts.add(account(number, managers.get(number / Script.EACH)));
        }
        clients.seat(
                managers.get(Script.AWAY),
                accounts.get(Script.STOOD_IN_FOR).card().id(),
                managers.get(Script.HEIR).id());
        var project = project(accounts.get(Script.ASKED_ABOUT), managers.getLast(), lead, top);
        var planned = new TreeMap<Integer, PlanItemId>();
        for (int client : Script.PLANNED) {
            planned.put(client, plan(accounts.get(client), client, managers, firstPlanned));
        }
        return new Staff(top, lead, managers, accounts, project, planned);
    }

    private static Language language(Hours hours) {
        return switch (hours) {
            case MAINLAND -> Language.ZH_HANS;
            case TAIWAN -> Language.ZH_HANT;
            case BRITAIN -> Language.EN;
        };
    }

    private Account account(int number, Me me) {
        var card =
                switch (Script.hours(number / Script.EACH)) {
                    case MAINLAND -> mainland(me);
                    case TAIWAN -> clientele.hengyuan(me);
                    case BRITAIN -> clientele.northwind(me);
                };
        var contact = clientele.lin(me, card);
        contacts.nameMain(me, contact);
        var account = new Account("K%02d".formatted(number), card, contact);
        rhythms.agree(
                me,
                account.matter(),
                new RhythmTerms(contact, Script.every(number), null, me.id()));
        return account;
    }

    private ClientCard mainland(Me me) {
        var name = "远山工业" + Cast.next();
        return clientLists.get(
                me,
                clients.open(
                        me,
                        new ClientFacts(
                                name,
                                name,
                                Language.ZH_HANS,
                                ZoneId.of("Asia/Shanghai"),
                                Channel.PHONE,
                                "",
                                "",
                                "")));
    }

    private Matter project(Account of, Me me, Me lead, Me top) {
        var facts = new ProjectFacts("WMS 升级", "", me.id(), null, null, null, null, null);
        var project = projects.open(me, of.card().id(), facts);
        ladders.place(me, project, 0, new LadderStep(1, me.id(), null, Channel.PHONE, 8));
        ladders.place(me, project, 0, new LadderStep(2, lead.id(), null, Channel.PHONE, 4));
        ladders.place(me, project, 0, new LadderStep(3, top.id(), null, Channel.MEETING, 2));
        return topics.get(me, "PJ-" + project.value(), "about");
    }

    /** The forgotten client is called each week, the others are written to. */
    private PlanItemId plan(Account of, int client, List<Me> managers, Instant first) {
        var me = managers.get(client / Script.EACH);
        return plans.plan(
                me,
                of.matter(),
                new NewPlanItem(
                        "进度报告",
                        of.contact(),
                        7,
                        client == Script.FORGOTTEN ? Channel.PHONE : Channel.EMAIL,
                        me.id(),
                        first));
    }
}
