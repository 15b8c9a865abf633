namespace Violations.Consumer;

public abstract class ReferralConsumer : MassTransit.IConsumer<int>; // ORCH3013
