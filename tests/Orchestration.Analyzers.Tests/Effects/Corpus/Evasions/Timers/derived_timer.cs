internal sealed class Reminder : System.Timers.Timer; // expect ORCH3001
