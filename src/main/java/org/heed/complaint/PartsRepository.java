package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.sql.Questions;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/** Loads everything that belongs to one complaint, in one round trip. */
@Repository
class PartsRepository {

    private final NamedParameterJdbcOperations jdbc;

    PartsRepository(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Parts of(Me me, ComplaintCard card) {
        var questions =
                new Questions().with("complaint", card.id().value()).with("me", me.id().value());
        var corrections = ListeningRepository.askCorrections(questions);
        var listening = ListeningRepository.ask(questions);
        var points = PointRepository.ask(questions);
        var causes = CauseRepository.ask(questions);
        var proposals = ProposalRepository.ask(questions);
        var actions = ActionRepository.ask(questions);
        var followUps = AftercareRepository.askFollowUps(questions);
        var satisfaction = AftercareRepository.askSatisfaction(questions);
        var waiver = AftercareRepository.askWaiver(questions);
        var links = LineQuery.askLinks(questions, me);
        var mergedHere = LineQuery.askMergedHere(questions, me);
        var sources = MergerRepository.askSources(questions);
        var similar = LineQuery.askSimilar(questions, me, card);
        var talked = BesideRepository.askTalked(questions);
        var blockers = LinkRepository.askOpenBlockers(questions);
        questions.put(jdbc);
        return new Parts(
                corrections.list(),
                listening.first().orElse(null),
                points.list(),
                causes.list(),
                proposals.get(),
                actions.list(),
                followUps.list(),
                satisfaction.first().orElse(null),
                waiver.first().orElse(null),
                links.list(),
                mergedHere.list(),
                sources.list(),
                similar.list(),
                talked.list().contains(true),
                blockers.list());
    }
}
