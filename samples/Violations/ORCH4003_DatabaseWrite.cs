using System.Data.Common;

namespace Violations.DatabaseWrite;

public static class Appointments
{
    public static int Cancel(DbCommand command) => command.ExecuteNonQuery(); // ORCH4003
}
