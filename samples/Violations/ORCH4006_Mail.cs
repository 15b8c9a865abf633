namespace Violations.Mail;

public static class Letter
{
    public static object Box() => new System.Net.Mail.SmtpClient(); // ORCH4006
}
