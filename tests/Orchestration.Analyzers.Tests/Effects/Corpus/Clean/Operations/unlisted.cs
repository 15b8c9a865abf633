internal enum Intake
{
    [Write("comm.send_message@v1")]
    Close,
}
