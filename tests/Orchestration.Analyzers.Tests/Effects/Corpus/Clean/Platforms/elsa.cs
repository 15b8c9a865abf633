// role: Host

internal sealed class Assess;
