package org.heed.change;

import org.heed.complaint.Attached;
import org.heed.complaint.ComplaintCard;
import org.heed.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** Changes hang on the complaints whose points led to them. */
@Component
class ComplaintsChanges implements Attached {

    private final JdbcClient jdbc;
    private final ChangeRepository changes;
    private final ChangeClocks clocks;

    ComplaintsChanges(JdbcClient jdbc, ChangeRepository changes, ChangeClocks clocks) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clocks = clocks;
    }

    @Override
    public List<Subject> moveTo(ComplaintCard complaint) {
        var project = complaint.project();
        if (project == null) {
            return List.of();
        }
        var moved = changes.moveTo(complaint.id(), project, complaint.circle());
        moved.forEach(it -> clocks.moveTo(changes.get(it)));
        return moved.stream().map(ChangeId::subject).toList();
    }

    @Override
    public List<String> awaited(ComplaintCard complaint) {
        return jdbc.sql(
                        """
                        select c.number from change_request c
                        where c.complaint_id = :complaint
                            and c.state in ('raised', 'analysed', 'fed-back', 'accepted', 'insisted')
                        order by c.id
                        """)
                .param("complaint", complaint.id().value())
                .query((row, index) -> row.getString("number"))
                .list();
    }
}
