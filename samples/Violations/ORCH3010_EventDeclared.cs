namespace Violations.EventDeclared;

public abstract class Intake
{
    public abstract event Action Accepted; // ORCH3010
}
