namespace Violations.Platform;

public abstract class Intake : Orleans.Grain; // ORCH3014
