package org.heed.complaint;

import org.heed.document.DocumentId;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.heed.promise.PromiseId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** The columns of a proposal, its items and the decision on it, read back. */
final class ProposalRow {

    private ProposalRow() {}

    static Workspace.Item item(ResultSet row) throws SQLException {
        var owner = Sql.maybeLong(row, "owner_id");
        var promise = Sql.maybeLong(row, "promise_id");
        return new Workspace.Item(
                row.getString("text"),
                Firmness.of(row.getString("firmness")),
                Sql.maybeInstant(row, "due_at"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                promise == null ? null : new PromiseId(promise));
    }

    static Workspace.Proposal proposal(ResultSet row, List<Workspace.Item> items)
            throws SQLException {
        return new Workspace.Proposal(
                row.getInt("number"),
                ProposalState.of(row.getString("state")),
                row.getString("text"),
                items,
                row.getString("cost"),
                row.getString("needs"),
                row.getString("could_change"),
                row.getString("feasibility"),
                row.getString("effectiveness"),
                row.getObject("answer_by", LocalDate.class),
                Sql.instant(row, "drafted_at"),
                Sql.maybeInstant(row, "put_at"),
                row.getString("verdict") == null ? null : decision(row),
                row.getInt("version"));
    }

    private static Workspace.ClientDecision decision(ResultSet row) throws SQLException {
        var document = Sql.maybeLong(row, "document_id");
        var note = row.getString("note");
        var hash = row.getBytes("shown_hash");
        return new Workspace.ClientDecision(
                Verdict.of(row.getString("verdict")),
                row.getString("words"),
                StateRow.actor(row, "actor"),
                Sql.instant(row, "at"),
                row.getString("evidence"),
                note == null ? "" : note,
                document == null ? null : new DocumentId(document),
                row.getString("shown"),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }
}
