internal sealed class Reminder : object;
