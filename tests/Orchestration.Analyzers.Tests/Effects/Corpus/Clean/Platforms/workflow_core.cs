// role: Host

internal abstract class Assess;
