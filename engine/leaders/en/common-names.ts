/** Given names so common in English-language news that with a common family name they say nothing of who is meant. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark ' +
    'donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary ' +
    'nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick ' +
    'jack dennis jerry tyler aaron jose adam henry nathan douglas peter zachary kyle walter harold jeremy ethan carl ' +
    'keith roger gerald christian terry sean austin arthur noah lawrence jesse joe bryan billy jordan albert dylan ' +
    'bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia amy kathleen ' +
    'angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet ' +
    'maria olivia heather catherine diane julie victoria joyce lauren kelly christina joan evelyn judith andrea ' +
    'hannah megan alice ann jane jim bob bill tom tim mike dave dan steve chris matt tony ben ken greg rob nick jeff ' +
    'fred phil ray ron don sam alex luke simon ian neil graham colin stuart martin craig gavin ' +
    'mohammed mohamed muhammad ahmed ahmad ali hassan hussein abdullah ibrahim omar khalid imran carlos luis jorge ' +
    'eduardo roberto ricardo fernando rafael sergio javier diego alberto mario julio ramon victor hector andres ' +
    'alejandro pablo cesar oscar ivan enrique gustavo felipe marcos raul alfonso alfredo ernesto guillermo rodrigo ' +
    'joao paulo luiz bruno andre tiago pierre jean michel francois philippe hans klaus wolfgang stefan andreas ' +
    'giovanni giuseppe marco luca andrea franco abdul mahmoud mustafa hamid saeed yusuf salman tariq ' +
    'pedro miguel antonio francisco manuel jose kim lee park wang li zhang chen'
  ).split(' '),
);
