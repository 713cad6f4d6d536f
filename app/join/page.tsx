import { JoinScreen } from "../../components/classroom/player/join-screen";
import { WithClassroom } from "../with-classroom";

export default function JoinPage() {
  return (
    <WithClassroom>
      <JoinScreen />
    </WithClassroom>
  );
}
