// role: Host

[Serializable]
internal sealed class Intake;
