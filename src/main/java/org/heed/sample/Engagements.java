package org.heed.sample;

import org.heed.client.Address;
import org.heed.client.Channel;
import org.heed.client.ClientFacts;
import org.heed.client.ClientId;
import org.heed.client.Clients;
import org.heed.client.ContactFacts;
import org.heed.client.ContactId;
import org.heed.client.Contacts;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.project.Attitude;
import org.heed.project.ClauseFacts;
import org.heed.project.ClauseKind;
import org.heed.project.LadderStep;
import org.heed.project.Ladders;
import org.heed.project.MilestoneFacts;
import org.heed.project.Milestones;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectId;
import org.heed.project.Projects;
import org.heed.project.Scope;
import org.heed.project.StakeholderFacts;
import org.heed.project.StakeholderRole;
import org.heed.project.Stakeholders;
import org.heed.project.Team;
import org.heed.project.Weight;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Who Yunfan works for, and on what. */
@Component
class Engagements {

    private final Clients clients;
    private final Contacts contacts;
    private final Projects projects;
    private final Milestones milestones;
    private final Stakeholders stakeholders;
    private final Ladders ladders;
    private final Team team;
    private final Scope scope;
    private final Clock clock;

    Engagements(
            Clients clients,
            Contacts contacts,
            Projects projects,
            Milestones milestones,
            Stakeholders stakeholders,
            Ladders ladders,
            Team team,
            Scope scope,
            Clock clock) {
        this.clients = clients;
        this.contacts = contacts;
        this.projects = projects;
        this.milestones = milestones;
        this.stakeholders = stakeholders;
        this.ladders = ladders;
        this.team = team;
        this.scope = scope;
        this.clock = clock;
    }

    /** A client, their project and their people by name. */
    record Engagement(ClientId client, ProjectId project, Map<String, ContactId> contacts) {

        ContactId contact(String name) {
            return Objects.requireNonNull(contacts.get(name), name);
        }
    }

    /** What a client is called, which language they write, how they like to be reached. */
    private record Kind(
            String name, String shortName, Language language, ZoneId zone, Channel channel) {}

    private record Who(
            String family, String given, String title, Address address, String mailbox) {}

    Map<String, Engagement> begin(Crew.Hired crew) {
        var all = new LinkedHashMap<String, Engagement>();
        var taipei =
                new Kind(
                        "恒远物流股份有限公司", "恒远物流", Language.ZH_HANT, zone("Asia/Taipei"), Channel.PHONE);
        var lin = new Who("林", "雅雯", "副總經理", new Address("林副总", "林副總", "Ms Lin"), "lin@hengyuan");
        var chen =
                new Who("陳", "志豪", "資訊經理", new Address("陈经理", "陳經理", "Mr Chen"), "chen@hengyuan");
        all.put("wms", begin(crew, taipei, "WMS 升级", -120, 45, lin, chen));
        var hospital =
                new Kind(
                        "启明医疗集团", "启明医疗", Language.ZH_HANS, zone("Asia/Shanghai"), Channel.MEETING);
        var he = new Who("何", "文清", "信息科主任", new Address("何主任", "何主任", "Dr He"), "he@qiming");
        all.put("his", begin(crew, hospital, "HIS 接口改造", -90, 30, he));
        var factory =
                new Kind(
                        "瑞安制造有限公司", "瑞安制造", Language.ZH_HANS, zone("Asia/Shanghai"), Channel.PHONE);
        var wang = new Who("王", "建平", "厂长", new Address("王厂长", "王廠長", "Mr Wang"), "wang@ruian");
        all.put("mes", begin(crew, factory, "MES 二期", -60, 80, wang));
        var school =
                new Kind(
                        "青禾教育科技", "青禾教育", Language.ZH_HANS, zone("Asia/Shanghai"), Channel.MESSAGE);
        var sun = new Who("孙", "悦", "教务老师", new Address("孙老师", "孫老師", "Ms Sun"), "sun@qinghe");
        all.put("courses", begin(crew, school, "选课平台", -150, 10, sun));
        var retail =
                new Kind(
                        "Northwind Retail",
                        "Northwind",
                        Language.EN,
                        zone("Europe/London"),
                        Channel.EMAIL);
        var priya =
                new Who(
                        "Raman",
                        "Priya",
                        "Head of Digital",
                        new Address("Raman 女士", "Raman 女士", "Ms Raman"),
                        "priya@northwind");
        all.put("checkout", begin(crew, retail, "Checkout portal", -80, 60, priya));
        var energy =
                new Kind(
                        "Kestrel Energy",
                        "Kestrel",
                        Language.EN,
                        zone("Europe/London"),
                        Channel.CONFERENCE_CALL);
        var tom =
                new Who(
                        "Ashby",
                        "Tom",
                        "Operations Director",
                        new Address("Ashby 先生", "Ashby 先生", "Mr Ashby"),
                        "tom@kestrel");
        var mei =
                new Who(
                        "Lin",
                        "Mei",
                        "Grid Analyst",
                        new Address("Lin 女士", "Lin 女士", "Ms Lin"),
                        "mei@kestrel");
        all.put("grid", begin(crew, energy, "Grid portal", -100, 90, tom, mei));
        return all;
    }

    private Engagement begin(
            Crew.Hired crew,
            Kind kind,
            String project,
            int startedDays,
            int endsDays,
            Who... people) {
        var siyuan = crew.siyuan();
        var client =
                clients.open(
                        siyuan,
                        new ClientFacts(
                                kind.name(),
                                kind.shortName(),
                                kind.language(),
                                kind.zone(),
                                kind.channel(),
                                "",
                                kind.shortName().equals("恒远物流") ? "重承诺，不喜欢书面推托。" : "",
                                ""));
        var known = new LinkedHashMap<String, ContactId>();
        for (var who : people) {
            var facts = facts(who, kind);
            known.put(facts.name(), contacts.add(siyuan, client, facts));
            known.put(who.address().zhHans(), Objects.requireNonNull(known.get(facts.name())));
        }
        var first = known.values().iterator().next();
        contacts.nameMain(siyuan, first);
        var opened = open(siyuan, crew, client, project, startedDays, endsDays);
        furnish(siyuan, crew, opened, kind, first, startedDays, endsDays);
        return new Engagement(client, opened, known);
    }

    private static ContactFacts facts(Who who, Kind kind) {
        return new ContactFacts(
                "",
                who.family(),
                who.given(),
                who.address(),
                who.title(),
                who.mailbox() + ".example",
                "",
                kind.language(),
                kind.channel(),
                "");
    }

    private ProjectId open(
            Me siyuan, Crew.Hired crew, ClientId client, String name, int started, int ends) {
        var id =
                projects.open(
                        siyuan,
                        client,
                        new ProjectFacts(
                                name,
                                "",
                                siyuan.id(),
                                crew.jianguo().id(),
                                today().plusDays(started),
                                today().plusDays(ends),
                                today().plusDays(started),
                                null));
        team.join(siyuan, id, crew.min(), "");
        team.join(siyuan, id, crew.peng(), "");
        return id;
    }

    private void furnish(
            Me siyuan,
            Crew.Hired crew,
            ProjectId project,
            Kind kind,
            ContactId main,
            int started,
            int ends) {
        boolean english = kind.language() == Language.EN;
        agree(siyuan, project, english);
        milestones.plan(
                siyuan,
                project,
                new MilestoneFacts(
                        english ? "Design agreed" : "方案确认",
                        today().plusDays(started + 20),
                        today().plusDays(started + 20)));
        milestones.plan(
                siyuan,
                project,
                new MilestoneFacts(
                        english ? "Integration" : "接口联调",
                        today().plusDays(started + 45),
                        today().plusDays(started + 54)));
        milestones.plan(
                siyuan,
                project,
                new MilestoneFacts(english ? "Go-live" : "上线", today().plusDays(ends), null));
        stakeholders.note(
                siyuan,
                project,
                new StakeholderFacts(
                        null,
                        main,
                        StakeholderRole.SPONSOR,
                        Weight.HIGH,
                        Weight.HIGH,
                        Attitude.NEUTRAL,
                        ""));
        ladders.place(siyuan, project, 0, new LadderStep(1, siyuan.id(), main, kind.channel(), 8));
        ladders.place(
                siyuan,
                project,
                0,
                new LadderStep(2, crew.jianguo().id(), null, Channel.PHONE, 24));
    }

    /** What the contract says, so that a scope verdict has something to cite. */
    private void agree(Me siyuan, ProjectId project, boolean english) {
        scope.agree(
                siyuan,
                project,
                new ClauseFacts(
                        ClauseKind.IN_SCOPE,
                        "2.1",
                        english
                                ? "Delivery, commissioning and training as in annex A."
                                : "按附件一交付、上线并培训。"));
        scope.agree(
                siyuan,
                project,
                new ClauseFacts(
                        ClauseKind.OUT_OF_SCOPE,
                        "2.4",
                        english ? "Formats and reports not listed in annex A." : "附件一未列的格式与报表。"));
        scope.agree(
                siyuan,
                project,
                new ClauseFacts(
                        ClauseKind.RESPONSE_DUTY,
                        "5.2",
                        english ? "Progress is reported every week in writing." : "每周书面报告一次进度。"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone("Asia/Shanghai"));
    }

    private static ZoneId zone(String id) {
        return ZoneId.of(id);
    }
}
