internal enum Intake
{
    [Write("comm.send_message@v2")] // expect ORCH4001
    Close,
}
