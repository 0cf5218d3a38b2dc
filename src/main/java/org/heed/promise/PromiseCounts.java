package org.heed.promise;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How many promises of a record are where.
 *
 * @param open still to be kept, including those at risk and overdue
 * @param overdue of the open ones, those whose date has passed
 */
public record PromiseCounts(
        int open, int atRisk, int overdue, int kept, int keptLate, int broken, int cancelled) {

    static PromiseCounts row(ResultSet row, int index) throws SQLException {
        return new PromiseCounts(
                row.getInt("open"),
                row.getInt("at_risk"),
                row.getInt("overdue"),
                row.getInt("kept"),
                row.getInt("kept_late"),
                row.getInt("broken"),
                row.getInt("cancelled"));
    }
}
